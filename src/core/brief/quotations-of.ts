import type { PickId } from '#core/picks'
import type { Brief } from './brief.ts'
import type { Inline, Note } from './inline.ts'
import { type Passage, passagesOf, type Place } from './passages.ts'
import { plainWords } from './plain-words.ts'

/**
 * Words that the brief gives as somebody else's. `id` is that of the block, or of the inline quotation. `words` is how they read now.
 * `notes` are those that belong to it: in a block quotation all that stand in it; after quoted words those that follow at once, or after punctuation.
 */
export interface Quotation {
  readonly kind: 'quotation' | 'quotedWords'
  readonly id: string
  readonly place: Place
  readonly pick: PickId
  readonly words: string
  readonly notes: readonly Note[]
}

/** Every quotation, block and inline, in reading order. */
export function quotationsOf(brief: Brief): readonly Quotation[] {
  return passagesOf(brief).flatMap((passage) => blockQuotation(passage).concat(inlineQuotations(passage)))
}

function blockQuotation({ place, quotation, content }: Passage): readonly Quotation[] {
  if (quotation === null) return []
  return [
    {
      kind: 'quotation',
      id: quotation.id,
      place,
      pick: quotation.pick,
      words: plainWords(content),
      notes: content.filter((inline) => inline.kind === 'note'),
    },
  ]
}

function inlineQuotations({ place, content }: Passage): readonly Quotation[] {
  const quotations: Quotation[] = []
  for (const [index, inline] of content.entries()) {
    if (inline.kind !== 'quotedWords') continue
    quotations.push({
      kind: 'quotedWords',
      id: inline.id,
      place,
      pick: inline.pick,
      words: plainWords(inline.content),
      notes: notesAtOnce(content.slice(index + 1)),
    })
  }
  return quotations
}

const onlyPunctuation = /^[\p{P}\s]*$/u

function notesAtOnce(rest: readonly Inline[]): readonly Note[] {
  const notes: Note[] = []
  for (const inline of rest) {
    if (inline.kind === 'note') notes.push(inline)
    else if (inline.kind !== 'text' || !onlyPunctuation.test(inline.text)) break
  }
  return notes
}
