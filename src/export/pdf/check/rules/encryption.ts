import type { Rule } from '../rule.ts'

/** The file is not encrypted. */
export const encryption: Rule = {
  clause: 'ISO 19005-2, 6.1.3',
  *broken({ trailer }) {
    if (trailer.Encrypt !== undefined) yield { where: 'trailer', detail: 'encrypted; nothing else could be checked' }
  },
}
