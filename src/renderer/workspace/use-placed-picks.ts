import type { Editor } from '@tiptap/react'
import { useCallback, useMemo } from 'react'
import type { Article, ArticleId } from '#core/article'
import { inReadingOrder, locate, type Pick } from '#core/picks'
import type { PickUse } from '#ui/pick-use'
import { destinations, type Destination } from '#ui/section-mark'
import { picksInDocument, type PlacedPick } from '../editor/document/index.ts'
import type { OpenedBrief } from '../editor/index.ts'
import type { ReaderPick } from '../reader/index.ts'
import type { TextChanges } from './text-changes.ts'
import { useFromText } from './use-from-text.ts'

/** A pick of the open brief and the places of its text that quote it, in reading order; none for a pick that is kept for later. */
export interface BriefPick {
  readonly pick: Pick
  readonly uses: readonly PickUse[]
}

/** The picks of the open brief: those it quotes as it is read, then those kept for later, by article. The same list for as long as it says the same: much of the window hangs on it, and most of what is typed leaves it alone. */
export function usePlacedPicks(changes: TextChanges, editor: Editor | null, brief: OpenedBrief | null): readonly BriefPick[] {
  const read = useCallback((): readonly BriefPick[] => {
    if (editor === null || brief === null) return []
    const uses = Map.groupBy(picksInDocument(editor.state), ({ pick }) => pick)
    const picks = new Map<string, Pick>(brief.document.picks().map((pick) => [pick.id, pick]))
    const quoted = [...uses].flatMap(([id, places]) => {
      const pick = picks.get(id)
      return pick === undefined ? [] : [{ pick, uses: places.flatMap(useOf) }]
    })
    const later = inReadingOrder([...picks.values()].filter(({ id }) => !uses.has(id)))
    return [...quoted, ...later.map((pick) => ({ pick, uses: [] }))]
  }, [editor, brief])
  return useFromText(changes, read, saysTheSame)
}

function saysTheSame(one: readonly BriefPick[], other: readonly BriefPick[]): boolean {
  return (
    one.length === other.length &&
    one.every(({ pick, uses }, index) => {
      const { pick: otherPick, uses: otherUses = [] } = other[index] ?? {}
      return pick === otherPick && uses.length === otherUses.length && uses.every((use, at) => isSameUse(use, otherUses[at]))
    })
  )
}

function isSameUse({ section, place, note }: PickUse, other: PickUse | undefined): boolean {
  return section === other?.section && place === other.place && note === other.note
}

const sections = [...destinations, 'free'] as const

function useOf({ section, place, note }: PlacedPick): readonly PickUse[] {
  const kind = section === 'titleBlock' ? 'summary' : sections.find((known) => known === section)
  return kind === undefined ? [] : [{ section: kind, place, note }]
}

/** The picks of an article where its text has them now; those whose words it no longer has, or has in several places, have no place to be drawn at. */
export function useReaderPicks(article: Article | null, place: ReaderPick['place'], picks: readonly BriefPick[]): readonly ReaderPick[] {
  return useMemo(() => {
    if (article === null) return []
    return picks
      .filter(({ pick }) => pick.article === article.id)
      .flatMap(({ pick, uses }) => {
        const anchor = locate(pick, article)
        return 'span' in anchor ? [{ pick, uses, span: anchor.span, isChanged: anchor.kind === 'changed', place }] : []
      })
  }, [article, place, picks])
}

/** For each article the sections that quote it, in the order of the sections. */
export function sectionsByArticle(picks: readonly BriefPick[]): ReadonlyMap<ArticleId, readonly Destination[]> {
  const byArticle = Map.groupBy(picks, ({ pick }) => pick.article)
  return new Map(
    [...byArticle].map(([id, placed]) => {
      const used = new Set(placed.flatMap(({ uses }) => uses.map(({ section }) => section)))
      return [id, destinations.filter((kind) => used.has(kind))]
    }),
  )
}
