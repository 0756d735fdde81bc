import { readDate } from '../dates/index.ts'

/** What the line under the paper’s name says: “Politique, mardi 14 mars 2031, p. 12”. */
export interface DocumentHeader {
  readonly section: string | null
  readonly published: string | null
  readonly pages: string | null
  readonly edition: string | null
}

export function readDocumentHeader(line: string): DocumentHeader {
  const parts = partsOf(line)
  const dateAt = parts.findIndex((part) => readDate(part) !== null)
  const others = parts.filter((part, index) => index !== dateAt && !pageField.test(part) && !weekdayOrTime.test(part))
  const editions = others.filter((part) => /\b(?:édition|edition|numéro|no\.|n°)/i.test(part))
  const sections = others.filter((part) => !editions.includes(part) && (dateAt < 0 || parts.indexOf(part) < Math.max(dateAt, 1)))
  return {
    section: orNull(sections.join(', ')),
    published: readDate(parts[dateAt] ?? ''),
    pages: parts.map((part) => pageField.exec(part)?.[1]).find((page) => page !== undefined) ?? null,
    edition: orNull(editions.join(', ')),
  }
}

/** Commas part the fields; an English date has one of its own, so a year alone belongs to the part before it. */
function partsOf(line: string): readonly string[] {
  const parts: string[] = []
  for (const part of line.replaceAll(/\s+/g, ' ').split(/\s*,\s+/)) {
    const before = parts.at(-1)
    if (before !== undefined && /^\d{4}\b/.test(part)) parts[parts.length - 1] = `${before}, ${part}`
    else if (part.trim() !== '') parts.push(part.trim())
  }
  return parts
}

const pageField = /^(?:pp?\.|pages?)\s*(\S.*)$/i
const weekdayOrTime =
  /^(?:\d{1,2}[:h]\d{2}.*|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|monday|tuesday|wednesday|thursday|friday|saturday|sunday|.*\bUTC\b.*|\d+\s*mots|\d+\s*words)$/i

function orNull(text: string): string | null {
  return text === '' ? null : text
}
