import * as v from 'valibot'
import type { EditorState } from '@tiptap/pm/state'
import type { Article, ArticleId } from '#core/article'
import type { CiteItem } from '#core/brief'
import { makePick, type Pick, pickIdSchema, reviewPicks, type Span } from '#core/picks'
import { type BriefDocument, citedInDocument, isEditedInDocument, picksInDocument } from '../editor/document/index.ts'
import { nearestTo, type Passage, type VersionReview } from '../versions/index.ts'

/** A use of an article in the brief: a pick, or a citation that quotes nothing, whose paragraph is found once the article is there. */
export type ArticleUse = Omit<Passage, 'pick' | 'isKept'> & { readonly article: ArticleId } & (
    | { readonly pick: Pick }
    | { readonly pick: null; readonly locator: CiteItem['locator'] }
  )

/** Everything in the brief that rests on an article, in reading order. */
export function articleUses(state: EditorState, document: BriefDocument): readonly ArticleUse[] {
  const cited = citedInDocument(state)
  const quoted = picksInDocument(state).map(({ pick }) => pick)
  const picks = new Set([...quoted, ...cited.flatMap(({ item }) => item.pick ?? [])])
  const ofPicks = [...picks].flatMap((id) => {
    const pick = document.pick(id)
    if (pick === null) return []
    const notes = cited.flatMap(({ item, note }) => (item.pick === id && note !== null ? [note] : []))
    const isEdited = isEditedInDocument(state.doc, pick)
    return [{ key: id, article: pick.article, pick, citation: null, isEdited, notes: [...new Set(notes)] }]
  })
  const ofCitations = cited.flatMap(({ citation, index, item, note }) => {
    if (item.pick !== null) return []
    const notes = note === null ? [] : [note]
    const use = { article: item.article, pick: null, locator: item.locator, isEdited: false, notes }
    return [{ ...use, key: `${citation}:${index}`, citation: { citation, index } }]
  })
  return [...ofPicks, ...ofCitations]
}

/** The uses of an article against a newer version of it. */
export function reviewUses(uses: readonly ArticleUse[], older: Article, newer: Article, document: BriefDocument): VersionReview {
  const passages = uses.flatMap((use) => {
    const pick = use.pick ?? citedPick(use, older)
    return pick === null ? [] : [{ ...use, pick, isKept: document.keptAgainst(use.key) === newer.id }]
  })
  const byPick = new Map(passages.map((passage) => [passage.pick.id, passage]))
  const reviewed = reviewPicks(
    passages.map(({ pick }) => pick),
    newer,
  ).flatMap(({ pick, anchor }) => {
    const passage = byPick.get(pick.id)
    return passage === undefined ? [] : [{ ...passage, anchor, nearest: nearestTo(pick, anchor, newer) }]
  })
  return { older, newer, passages: reviewed }
}

/** The paragraph that a citation without a pick stands for, or the first of its page; of one without a place, the first of all. `null` where the article has no such paragraph. */
function citedPick({ key, locator }: Extract<ArticleUse, { pick: null }>, article: Article): Pick | null {
  const paragraph = article.paragraphs.findIndex(
    ({ text, page }, index) =>
      text !== '' &&
      (locator === null || (locator.label === 'page' ? String(page) === locator.value : String(index + 1) === locator.value)),
  )
  const span = wholeParagraph(article, paragraph)
  return span === null ? null : makePick(article, span, v.parse(pickIdSchema, key))
}

function wholeParagraph(article: Article, paragraph: number): Span | null {
  const text = article.paragraphs[paragraph]?.text ?? ''
  return text === '' ? null : { paragraph, from: 0, to: text.length }
}
