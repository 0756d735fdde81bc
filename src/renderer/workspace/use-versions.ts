import type { Editor } from '@tiptap/react'
import { useCallback, useEffect, useMemo, useState } from 'react'
import type { ArticleId } from '#core/article'
import { sourceSuperseded } from '#core/check'
import { type PickReview, repick } from '#core/picks'
import { message } from '#messages'
import { applyReview, type Retaken } from '../editor/document/index.ts'
import { asOneUndoStep, type OpenedBrief } from '../editor/index.ts'
import { type Decisions, firstDecisions, type VersionReview } from '../versions/index.ts'
import type { TextChanges } from './text-changes.ts'
import { isSameList, useFromText } from './use-from-text.ts'
import { useNewerVersions } from './use-newer-versions.ts'
import { articlesInUse, type ArticleUse, articleUses, reviewUses } from './version-passages.ts'

interface Around {
  readonly editor: Editor | null
  readonly brief: OpenedBrief | null
  readonly textChanges: TextChanges
  readonly libraryVersion: number
  readonly tell: (sentence: string) => void
}

const noArticles: readonly ArticleId[] = []
const noUses: readonly ArticleUse[] = []

/** What in the open brief rests on articles of which there is a newer version, and the review of it. */
export function useVersions({ editor, brief, textChanges, libraryVersion, tell }: Around) {
  const { pairs, uses, usesOf } = useUses({ editor, brief, textChanges, libraryVersion })
  const reviews = useMemo(
    () =>
      pairs
        .map(({ older, newer }) =>
          reviewUses(
            uses.filter(({ article }) => article === older.id),
            older,
            newer,
          ),
        )
        .filter(({ passages }) => passages.length > 0),
    [pairs, uses],
  )
  const findings = useMemo(
    () => (brief === null || reviews.length === 0 ? [] : sourceSuperseded(brief.brief(), reviews.flatMap(undecided))),
    [brief, reviews],
  )
  const pending = reviews.filter(({ passages }) => passages.some(({ isKept }) => !isKept))
  const dismissed = useDismissed(brief)
  const [shown, setShown] = useState<string | null>(null)
  const [decided, setDecided] = useState<ReadonlyMap<string, Decisions>>(new Map())
  const review = reviews.find((candidate) => keyOf(candidate) === shown) ?? null
  const decisions = review === null ? new Map() : (decided.get(keyOf(review)) ?? firstDecisions(review))
  const close = () => setShown(null)
  const waiting = pending.filter((candidate) => !dismissed.keys.has(keyOf(candidate)))
  return {
    findings,
    /** What the banner tells of; `null` for nothing. */
    banner: waiting[0] ?? null,
    more: waiting.length - 1,
    later: () => dismissed.add(waiting.map(keyOf)),
    review,
    decisions,
    show: (asked: VersionReview | undefined = pending[0] ?? reviews[0]) => asked !== undefined && setShown(keyOf(asked)),
    isPossible: reviews.length > 0,
    passagesOn: (id: ArticleId) => usesOf([id]).length,
    decide: (next: Decisions) => review !== null && setDecided(new Map(decided).set(keyOf(review), next)),
    apply: () => {
      if (editor === null || brief === null || review === null) return
      close()
      setDecided(new Map([...decided].filter(([key]) => key !== keyOf(review))))
      tell(apply(editor, brief, review, decisions))
    },
    close,
  }
}

/** Articles in use of which there is a newer version, and everything in the brief that rests on them. */
function useUses({ editor, brief, textChanges, libraryVersion }: Omit<Around, 'tell'>) {
  const articles = useFromText(
    textChanges,
    useCallback(() => (editor === null || brief === null ? noArticles : articlesInUse(editor.state, brief.document)), [editor, brief]),
    isSameList,
  )
  const pairs = useNewerVersions(articles, libraryVersion)
  const usesOf = useCallback(
    (ids: readonly ArticleId[]) =>
      editor === null || brief === null || ids.length === 0 ? noUses : articleUses(editor.state, brief.document, new Set(ids)),
    [editor, brief],
  )
  const uses = useFromText(
    textChanges,
    useCallback(() => usesOf(pairs.map(({ older }) => older.id)), [usesOf, pairs]),
  )
  return { pairs, uses, usesOf }
}

/** Banners put off until the brief is opened again. */
function useDismissed(brief: OpenedBrief | null) {
  const [keys, setKeys] = useState<ReadonlySet<string>>(new Set())
  // The same where there are none: another would draw the whole window once more.
  useEffect(() => setKeys((now) => (now.size === 0 ? now : new Set())), [brief])
  return { keys, add: (more: readonly string[]) => setKeys((now) => new Set([...now, ...more])) }
}

/** Picks alone: a citation quotes nothing that could be wrong. */
function undecided({ passages }: VersionReview): readonly PickReview[] {
  return passages.filter(({ isKept, citation }) => !isKept && citation === null)
}

function keyOf({ older, newer }: VersionReview): string {
  return `${older.id} ${newer.id}`
}

/** Does what was decided as one step of undo, and says what came of it. */
function apply(editor: Editor, { document }: OpenedBrief, review: VersionReview, decisions: Decisions): string {
  const { older, newer, passages } = review
  const by = (kind: 'keep' | 'remove') => passages.filter(({ key }) => decisions.get(key)?.kind === kind)
  const retaken = passages.flatMap((passage) => {
    const choice = decisions.get(passage.key)
    if (choice?.kind !== 'take') return []
    const { pick, citation } = passage
    const taken: Retaken = { from: { pick, article: older }, to: { pick: repick(pick, newer, choice.span), article: newer }, citation }
    return [{ passage, taken }]
  })
  const [kept, removed] = [by('keep'), by('remove')]
  asOneUndoStep(
    () => editor.state,
    () => {
      document.keepVersions(
        kept.map(({ key }) => key),
        newer.id,
      )
      document.replacePicks(retaken.filter(({ passage }) => passage.citation === null).map(({ taken }) => taken.to.pick))
      editor.view.dispatch(
        applyReview(editor.state, {
          retaken: retaken.map(({ taken }) => taken),
          removedPicks: removed.filter(({ citation }) => citation === null).map(({ key }) => key),
          removedCitations: removed.flatMap(({ citation }) => citation ?? []),
        }),
      )
    },
  )
  const reworded = retaken.filter(({ passage, taken }) => passage.isQuoted && taken.from.pick.words !== taken.to.pick.words).length
  return message('versions.applied', { taken: retaken.length, reworded, kept: kept.length, removed: removed.length })
}
