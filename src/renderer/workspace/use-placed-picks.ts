import type { Editor } from '@tiptap/react'
import { useMemo } from 'react'
import type { ArticleId } from '#core/article'
import { destinations, type Destination } from '#ui/section-mark'
import { picksInDocument } from '../editor/document/index.ts'
import type { OpenedBrief } from '../editor/index.ts'
import type { ReaderPick } from '../reader/index.ts'

/** The picks that the open brief quotes, in its order. */
export function usePlacedPicks(editor: Editor | null, brief: OpenedBrief | null, textVersion: number): readonly ReaderPick[] {
  return useMemo(() => {
    if (editor === null || brief === null) return []
    return picksInDocument(editor.state).flatMap(({ pick: id, section, place, note }) => {
      const pick = brief.document.pick(id)
      const destination = destinations.find((known) => known === section)
      return pick === null || destination === undefined ? [] : [{ pick, section: destination, place, note }]
    })
    // The version stands for the editor's state, which is not the same object twice.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [editor, brief, textVersion])
}

/** For each article the sections that quote it, in the order of the sections. */
export function sectionsByArticle(picks: readonly ReaderPick[]): ReadonlyMap<ArticleId, readonly Destination[]> {
  const byArticle = Map.groupBy(picks, ({ pick }) => pick.article)
  return new Map([...byArticle].map(([id, placed]) => [id, destinations.filter((kind) => placed.some(({ section }) => section === kind))]))
}
