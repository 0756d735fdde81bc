import type { Paragraph, ParagraphKind } from '#core/article'

/** Paragraphs of one kind; archives give no printed pages. An unknown title is given as `null` and makes none. */
export function paragraphsFrom(texts: readonly (string | null)[], kind: ParagraphKind): readonly Paragraph[] {
  return texts.flatMap((text) => (text === null || text.trim() === '' ? [] : [{ kind, text, page: null }]))
}
