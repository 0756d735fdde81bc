import * as v from 'valibot'
import type { Article } from '#core/article'
import { type Anchor, locate, makePick, type Pick, pickIdSchema, type Span } from '#core/picks'
import { articleOf } from '#test/article-of'
import { type EditedText, placesIn, type Verdict } from './edited-texts.ts'

/** An edited text as articles, with the pick that was made in it before the edit. */
export interface Edited {
  readonly pick: Pick
  readonly article: Article
}

export function pickedAndEdited({ before, after }: EditedText): Edited {
  const [place] = placesIn(before)
  if (place === undefined) throw new RangeError('nothing is marked')
  const { words: _, ...span } = place
  return { pick: makePick(articleOf(plain(before)), span, v.parse(pickIdSchema, 'p1')), article: articleOf(plain(after)) }
}

/** What `locate` says of it, in the shape of a label. */
export function verdictOf(text: EditedText): Verdict {
  const { pick, article } = pickedAndEdited(text)
  const anchor = locate(pick, article)
  return { kind: anchor.kind, span: spanOf(anchor) }
}

/** Right means: the verdict, and where it names a place, that place unit by unit. */
export function isRight(found: Verdict, right: Verdict): boolean {
  return found.kind === right.kind && (found.span === null || right.span === null || equals(found.span, right.span))
}

function equals(one: Span, other: Span): boolean {
  return one.paragraph === other.paragraph && one.from === other.from && one.to === other.to
}

function spanOf(anchor: Anchor): Span | null {
  return 'span' in anchor ? anchor.span : null
}

function plain(paragraphs: readonly string[]): readonly string[] {
  return paragraphs.map((paragraph) => paragraph.replaceAll(/[‹›]/gu, ''))
}
