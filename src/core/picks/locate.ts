import type { Article, ParagraphIndex } from '#core/article'
import type { Pick, Span } from './pick.ts'

/**
 * Where a pick's words are now. `exact`: at their span. `moved`: the same words with the same context elsewhere. `changed`: the context is there, other words stand between.
 * `ambiguous`: the words stand in several places and nothing tells which. `missing`: not found. Never a silent guess.
 */
export type Anchor =
  | { readonly kind: 'exact'; readonly span: Span }
  | { readonly kind: 'moved'; readonly span: Span; readonly from: ParagraphIndex }
  | { readonly kind: 'changed'; readonly span: Span; readonly words: string }
  | { readonly kind: 'ambiguous'; readonly candidates: readonly Span[] }
  | { readonly kind: 'missing' }

/** Finds a pick in its article as the article stands now. */
export function locate(pick: Pick, article: Article): Anchor {
  const text = article.paragraphs[pick.span.paragraph]?.text
  if (text !== undefined && text.slice(pick.span.from, pick.span.to) === pick.words) return { kind: 'exact', span: pick.span }
  return { kind: 'missing' }
}
