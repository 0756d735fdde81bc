import type { Editor } from '@tiptap/react'
import { useCallback } from 'react'
import type { Article } from '#core/article'
import { makePick, pickIdSchema, type Span } from '#core/picks'
import * as v from 'valibot'
import { message } from '#messages'
import type { Destination } from '#ui/section-mark'
import { newId, noteNumber, type Placed, placePick, placePickAtCaret } from '../editor/document/index.ts'
import { type OpenedBrief, asOneUndoStep } from '../editor/index.ts'
import { showPlace } from './show-place.ts'

interface Placing {
  readonly editor: Editor | null
  readonly brief: OpenedBrief | null
  readonly article: Article | null
  readonly announce: (sentence: string) => void
}

/** Sends passages of the article into the brief: each becomes a quotation with its note, all of them one step of undo. */
export function usePlacing({ editor, brief, article, announce }: Placing) {
  const place = useCallback(
    (spans: readonly Span[], destination: Destination | 'caret') => {
      if (editor === null || brief === null || article === null) return
      let last: Placed | null = null
      asOneUndoStep(
        () => editor.state,
        () => {
          for (const span of spans) {
            const pick = makePick(article, span, v.parse(pickIdSchema, newId()))
            brief.document.addPick(pick)
            const made: Placed =
              destination === 'caret'
                ? placePickAtCaret(editor.state, { pick, article })
                : placePick(editor.state, { pick, article, section: destination, title: message(`section.${destination}`) })
            editor.view.dispatch(made.transaction)
            last = made
          }
        },
      )
      if (last === null) return
      const { id, note } = last
      showPlace(editor.view.dom, id)
      announce(sentence(destination, spans.length, noteNumber(editor.state, note) ?? 0))
    },
    [editor, brief, article, announce],
  )
  return place
}

function sentence(destination: Destination | 'caret', count: number, note: number): string {
  if (destination === 'caret') return message('placed.caret', { note })
  const section = message(`section.${destination}`)
  return count === 1 ? message('placed.one', { section, note }) : message('placed.many', { count, section })
}
