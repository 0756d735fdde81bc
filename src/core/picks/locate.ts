import type { Article, ParagraphIndex } from '#core/article'
import { cutsWord, joins } from './cuts-word.ts'
import { contextOf, contextStands } from './context.ts'
import { decide } from './decide.ts'
import { findReplacement } from './find-replacement.ts'
import { startsOf } from './find-words.ts'
import { fold } from './fold.ts'
import type { Pick, Span } from './pick.ts'

/**
 * Where a pick's words are now. `exact`: at their span. `moved`: the same words elsewhere, told apart by their context. `changed`: the place is there, other words stand in it
 * (be it only by a typographic quotation mark). `ambiguous`: the words stand in several places and nothing tells which. `missing`: not found. Never a silent guess.
 */
export type Anchor =
  | { readonly kind: 'exact'; readonly span: Span }
  | { readonly kind: 'moved'; readonly span: Span; readonly from: ParagraphIndex }
  | { readonly kind: 'changed'; readonly span: Span; readonly words: string }
  | { readonly kind: 'ambiguous'; readonly candidates: readonly Span[] }
  | { readonly kind: 'missing' }

/** Words of this length (UTF-16 code units) that stand in an article once are known by themselves. */
const telling = 32

/**
 * Finds a pick in its article as the article stands now. Standing at the old span is no proof: an edit may have put other words of the same spelling there, so the context is asked first.
 * Code units are compared as they are; only when that decides nothing are typographic differences passed over, and then the words count as changed.
 */
export function locate(pick: Pick, article: Article): Anchor {
  // Nearly every pick; asked before the article is searched.
  if (textAt(article, pick.span) === pick.words && contextStands(contextOf(pick), paragraphText(article, pick.span), pick.span)) {
    return { kind: 'exact', span: pick.span }
  }
  const same = samePlaces(pick, article)
  const chosen = decide(pick, article, same)
  if (chosen !== null) return unchanged(pick, chosen)

  const retyped = retypedPlaces(pick, article)
  const replaced = decide(pick, article, retyped) ?? findReplacement(pick, article)
  if (replaced !== null) return changed(article, replaced)

  return withoutContext(pick, article, same.length > 0 ? same : retyped)
}

/** Where no context speaks, a place that is the only one may still be known by its paragraph or by the length of its words. */
function withoutContext(pick: Pick, article: Article, places: readonly Span[]): Anchor {
  const [only, ...others] = places
  if (only === undefined) return { kind: 'missing' }
  if (others.length > 0) return { kind: 'ambiguous', candidates: places }
  if (only.paragraph !== pick.span.paragraph && pick.words.length < telling) return { kind: 'missing' }
  return textAt(article, only) === pick.words ? unchanged(pick, only) : changed(article, only)
}

function unchanged(pick: Pick, span: Span): Anchor {
  return equals(span, pick.span) ? { kind: 'exact', span: pick.span } : { kind: 'moved', span, from: pick.span.paragraph }
}

function changed(article: Article, span: Span): Anchor {
  return { kind: 'changed', span, words: textAt(article, span) }
}

function samePlaces(pick: Pick, article: Article): readonly Span[] {
  return article.paragraphs.flatMap(({ text }, paragraph) =>
    placesIn(text, pick.words, pick).map(({ from, to }) => ({ paragraph, from, to })),
  )
}

/** Places of the same words but for what typesetting changes, without those of the same code units. */
function retypedPlaces(pick: Pick, article: Article): readonly Span[] {
  const words = fold(pick.words).text
  return article.paragraphs
    .flatMap(({ text }, paragraph) => {
      const folded = fold(text)
      return placesIn(folded.text, words, pick).map(({ from, to }) => ({
        paragraph,
        from: folded.offsets[from] ?? 0,
        to: folded.offsets[to] ?? text.length,
      }))
    })
    .filter((span) => textAt(article, span) !== pick.words)
}

/** A place that cuts a word in two (“war” in “warning”) is none, unless the pick did so itself. */
function placesIn(text: string, words: string, pick: Pick): readonly { readonly from: number; readonly to: number }[] {
  const cut = joins(pick.before, pick.words) || joins(pick.words, pick.after)
  return startsOf(words, text)
    .map((from) => ({ from, to: from + words.length }))
    .filter(({ from, to }) => cut || !cutsWord(text, from, to))
}

function textAt(article: Article, span: Span): string {
  return paragraphText(article, span).slice(span.from, span.to)
}

function paragraphText(article: Article, span: Span): string {
  return article.paragraphs[span.paragraph]?.text ?? ''
}

function equals(one: Span, other: Span): boolean {
  return one.paragraph === other.paragraph && one.from === other.from && one.to === other.to
}
