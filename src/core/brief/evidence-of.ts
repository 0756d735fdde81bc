import type { ArticleId } from '#core/article'
import type { Pick, PickId } from '#core/picks'
import type { Stance } from './block.ts'
import type { ClaimEntry } from './entry.ts'
import type { Inline } from './inline.ts'
import { entryPassages } from './passages.ts'

/**
 * One thing that bears on a claim. `quotation` and `quotedWords` stand under it, `cited` is a source that a note under it cites by itself, `linked` stands elsewhere in the brief or only among its picks.
 * `id` is that of the block quotation, the quoted words or the note; of what is linked it is the pick’s.
 */
export interface Evidence {
  readonly kind: 'quotation' | 'quotedWords' | 'cited' | 'linked'
  readonly id: string
  readonly stance: NonNullable<Stance>
  readonly article: ArticleId
  /** `null` where a source is cited as a whole. */
  readonly pick: PickId | null
}

/** All evidence of a claim, as it is read, then what is linked to it. What is not called contrary supports it. Words whose pick the brief has lost are evidence of nothing; a note that belongs to quoted words is not a second piece beside them. */
export function evidenceOf(claim: ClaimEntry, picks: ReadonlyMap<string, Pick>): readonly Evidence[] {
  const passages = entryPassages(claim, '')
  const quoted = new Set(passages.flatMap(({ quotation, content }) => [quotation?.pick, ...content.map(pickOf)]))
  const written = passages.flatMap(({ quotation, content }): readonly Evidence[] => {
    const stance = quotation?.stance === 'contrary' ? 'contrary' : 'supporting'
    const block = quotation === null ? [] : picked('quotation', { id: quotation.id, pick: quotation.pick, stance }, picks)
    const [within] = block
    const inline = content.flatMap((part): readonly Evidence[] => {
      if (part.kind === 'quotedWords') return picked('quotedWords', { id: part.id, pick: part.pick, stance }, picks)
      if (part.kind !== 'note') return []
      const cited = part.paragraphs.flat().flatMap((piece) => (piece.kind === 'citation' ? piece.items : []))
      return cited
        .filter(({ article, pick }) => (pick === null || !quoted.has(pick)) && article !== within?.article)
        .map(({ article }) => ({ kind: 'cited', id: part.id, stance, article, pick: null }))
    })
    return [...block, ...inline]
  })
  return [...written, ...(claim.evidence ?? []).flatMap(({ pick, stance }) => picked('linked', { id: pick, pick, stance }, picks))]
}

function pickOf(inline: Inline): PickId | undefined {
  return inline.kind === 'quotedWords' ? inline.pick : undefined
}

function picked(
  kind: Evidence['kind'],
  rest: { readonly id: string; readonly pick: PickId; readonly stance: NonNullable<Stance> },
  picks: ReadonlyMap<string, Pick>,
): readonly Evidence[] {
  const article = picks.get(rest.pick)?.article
  return article === undefined ? [] : [{ kind, ...rest, article }]
}
