import type { Paragraph } from '#core/article'
import type { DraftParagraph } from '#ipc/library-types'

/** A paragraph of a draft under a number that stays its own while others come and go. */
export interface DraftRow extends DraftParagraph {
  readonly key: number
}

export type Draft = readonly DraftRow[]

/** Where the caret belongs after a change: in a row, so many UTF-16 code units from its start. */
export interface Caret {
  readonly key: number
  readonly offset: number
}

export interface Edited {
  readonly draft: Draft
  readonly caret: Caret
}

/** The text as it is, to be corrected. */
export function draftOf(paragraphs: readonly Paragraph[]): Draft {
  return keyed(paragraphs.map((paragraph, index) => ({ ...paragraph, origins: [index], isDeleted: false })))
}

export function keyed(paragraphs: readonly DraftParagraph[]): Draft {
  return paragraphs.map((paragraph, key) => ({ ...paragraph, key }))
}

/** What is kept until the draft becomes a version. */
export function keptDraft(draft: Draft): readonly DraftParagraph[] {
  return draft.map(({ kind, text, page, origins, isDeleted }) => ({ kind, text, page, origins, isDeleted }))
}

export function changeRow(draft: Draft, key: number, change: Partial<Pick<DraftRow, 'text' | 'kind' | 'isDeleted'>>): Draft {
  return draft.map((row) => (row.key === key ? { ...row, ...change } : row))
}

/** Puts lines in place of a stretch of a row: each line break begins a paragraph of its own. One that begins at the end of a row is new, and of the row’s kind. */
export function putLines(
  draft: Draft,
  key: number,
  range: { readonly from: number; readonly to: number },
  lines: readonly string[],
): Edited {
  const row = draft.find((candidate) => candidate.key === key)
  if (row === undefined) return { draft, caret: { key, offset: range.from } }
  const [before, after] = [row.text.slice(0, range.from), row.text.slice(range.to)]
  const texts = lines.map((line, index) => (index === 0 ? before : '') + line + (index === lines.length - 1 ? after : ''))
  const next = Math.max(...draft.map((candidate) => candidate.key)) + 1
  const rows = texts.map((text, index): DraftRow => {
    if (index === 0) return { ...row, text }
    const isRest = index === texts.length - 1 && after.trim() !== ''
    return { ...row, key: next + index - 1, text, origins: isRest ? row.origins : [] }
  })
  const last = rows.at(-1) ?? row
  return {
    draft: draft.flatMap((candidate) => (candidate.key === key ? rows : [candidate])),
    caret: { key: last.key, offset: last.text.length - after.length },
  }
}

/** Joins a row to the one before it that is not deleted; `null` where there is none. */
export function joinToPrevious(draft: Draft, key: number): Edited | null {
  const index = draft.findIndex((row) => row.key === key)
  const row = draft[index]
  const previous = draft.slice(0, Math.max(0, index)).findLast(({ isDeleted }) => !isDeleted)
  if (row === undefined || previous === undefined) return null
  const space = /\S$/u.test(previous.text) && /^\S/u.test(row.text) ? ' ' : ''
  const joined = {
    ...previous,
    text: previous.text + space + row.text,
    origins: [...new Set([...previous.origins, ...row.origins])].toSorted((one, other) => one - other),
  }
  return {
    draft: draft.flatMap((candidate) => (candidate === row ? [] : [candidate === previous ? joined : candidate])),
    caret: { key: previous.key, offset: previous.text.length + space.length },
  }
}

/** The paragraphs that the draft would make: those with text, without space at their ends. */
export function paragraphsOf(draft: Draft): readonly Paragraph[] {
  return draft.flatMap(({ kind, text, page, isDeleted }) => (isDeleted || text.trim() === '' ? [] : [{ kind, text: text.trim(), page }]))
}

/** How many rows are not what their paragraph was. */
export function changedRows(draft: Draft, paragraphs: readonly Paragraph[]): number {
  return draft.filter(({ isDeleted, origins, text, kind }) => {
    const [only, ...others] = origins
    const paragraph = only === undefined || others.length > 0 ? undefined : paragraphs[only]
    return isDeleted || paragraph?.text !== text || paragraph.kind !== kind
  }).length
}

/** The numbers that a row’s paragraphs have for the reader: “3”, “3–4”; `null` for a new one. */
export function numberOf({ origins }: Pick<DraftRow, 'origins'>): string | null {
  const [first, last] = [origins[0], origins.at(-1)]
  if (first === undefined || last === undefined) return null
  return first === last ? String(first + 1) : `${first + 1}–${last + 1}`
}
