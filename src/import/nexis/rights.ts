import type { NexisLine } from './nexis-line.ts'

/** Says whether a line is a copyright notice, in any language of the archive. */
export function isRightsLine(text: string): boolean {
  const line = text.replaceAll(/\s+/g, ' ').trim()
  return line.length <= 600 && (starts.test(line) || (line.length <= 300 && ends.test(line)))
}

/** Older deliveries have the copyright notice behind everything else; here the lines are parted from it. */
export function withoutRightsAtEnd(lines: readonly NexisLine[]): { readonly lines: readonly NexisLine[]; readonly rights: string | null } {
  const end = lines.findLastIndex(({ text }) => text.trim() !== '' && !isRightsLine(text)) + 1
  const rights = lines
    .slice(end)
    .map(({ text }) => text)
    .join(' ')
    .replaceAll(/\s+/g, ' ')
    .trim()
  return { lines: lines.slice(0, end), rights: rights === '' ? null : rights }
}

const starts =
  /^(?:copyright\b|©|\(c\)\s|\(copyright|all rights reserved|alle rechte vorbehalten|tous droits réservés|todos los derechos|tutti i diritti|alle rechten)/i
const ends =
  /\b(?:all rights reserved|alle rechte vorbehalten|tous droits réservés|todos los derechos reservados|tutti i diritti riservati|alle rechten voorbehouden)\W*$/i
