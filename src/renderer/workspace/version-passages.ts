import * as v from 'valibot'
import type { EditorState } from '@tiptap/pm/state'
import type { Article, ArticleId } from '#core/article'
import type { CiteItem } from '#core/brief'
import { makePick, type Pick, pickIdSchema, reviewPicks, type Span } from '#core/picks'
import { type BriefDocument, citedIn, citedInDocument, picksReferredTo, quotedInDocument } from '../editor/document/index.ts'
import { nearestTo, type Passage, type VersionReview } from '../versions/index.ts'

/** A use of an article in the brief: a pick, or a citation that quotes nothing, whose paragraph is found once the article is there. */
export type ArticleUse = Omit<Passage, 'pick' | 'isKept'> & {
  readonly article: ArticleId
  /** The version against which the user decided to go on citing the older one. */
  readonly keptAgainst: ArticleId | null
} & ({ readonly pick: Pick } | { readonly pick: null; readonly locator: CiteItem['locator'] })

/** Every article that the brief quotes or cites. */
export function articlesInUse({ doc }: EditorState, document: BriefDocument): readonly ArticleId[] {
  const quoted = picksReferredTo(doc).flatMap((id) => document.pick(id)?.article ?? [])
  return [...new Set([...quoted, ...citedIn(doc).map(({ article }) => article)])]
}

/** Everything in the brief that rests on these articles, in reading order. */
export function articleUses(state: EditorState, document: BriefDocument, articles: ReadonlySet<ArticleId>): readonly ArticleUse[] {
  const cited = citedInDocument(state)
  const picks = picksReferredTo(state.doc)
    .flatMap((id) => document.pick(id) ?? [])
    .filter(({ article }) => articles.has(article))
  const quoted = quotedInDocument(state.doc, picks)
  const ofPicks = picks.map((pick) => {
    const notes = cited.flatMap(({ item, note }) => (item.pick === pick.id && note !== null ? [note] : []))
    const { id: key, article } = pick
    const keptAgainst = document.keptAgainst(key)
    const { exactly = false, edited = false } = quoted.get(key) ?? {}
    return { key, article, pick, citation: null, isQuoted: exactly, isEdited: edited, notes: [...new Set(notes)], keptAgainst }
  })
  const ofCitations = cited.flatMap(({ citation, index, item: { article, pick, locator }, note }) => {
    if (pick !== null || !articles.has(article)) return []
    const [key, notes] = [`${citation}:${index}`, note === null ? [] : [note]]
    return [
      {
        key,
        article,
        pick,
        locator,
        citation: { citation, index },
        isQuoted: false,
        isEdited: false,
        notes,
        keptAgainst: document.keptAgainst(key),
      },
    ]
  })
  return [...ofPicks, ...ofCitations]
}

/** The uses of an article against a newer version of it. */
export function reviewUses(uses: readonly ArticleUse[], older: Article, newer: Article): VersionReview {
  const passages = uses.flatMap((use) => {
    const pick = use.pick ?? citedPick(use, older)
    return pick === null ? [] : [{ ...use, pick, isKept: use.keptAgainst === newer.id }]
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
