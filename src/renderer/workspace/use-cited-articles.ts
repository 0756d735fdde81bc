import type { Editor } from '@tiptap/react'
import { useCallback } from 'react'
import type { ArticleId } from '#core/article'
import { citedIn } from '../editor/document/index.ts'
import type { TextChanges } from './text-changes.ts'
import { isSameList, useFromText } from './use-from-text.ts'
import type { BriefPick } from './use-placed-picks.ts'

/** Every article that the notes cite, as they are read, and then those of the picks; the same list for as long as it says the same. */
export function useCitedArticles(changes: TextChanges, editor: Editor | null, placed: readonly BriefPick[]): readonly ArticleId[] {
  const read = useCallback((): readonly ArticleId[] => {
    const cited = editor === null ? [] : citedIn(editor.state.doc)
    return [...new Set([...cited.map(({ article }) => article), ...placed.map(({ pick }) => pick.article)])]
  }, [editor, placed])
  return useFromText(changes, read, isSameList)
}
