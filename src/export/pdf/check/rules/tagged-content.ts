import type { Rule } from '../rule.ts'

/** All that is painted is tagged or an artefact, never one within the other (Matterhorn 01-003 to 01-005). */
export const taggedContent: Rule = {
  clause: 'ISO 14289-1, 7.1',
  *broken({ pages }) {
    for (const { number, content } of pages) {
      const where = `page ${number}`
      if (content.loose.length > 0)
        yield { where, detail: `${content.loose.length} × neither tagged nor artefact, first by ${content.loose[0]}` }
      if (content.mixed) yield { where, detail: 'an artefact within tagged content, or the other way round' }
      if (content.unbalanced) yield { where, detail: 'marks that do not pair' }
    }
  },
}
