import type { Editor, EditorEvents } from '@tiptap/react'
import { useCallback } from 'react'
import * as v from 'valibot'
import type { Article, ArticleId } from '#core/article'
import { locate, pickIdSchema, type Span } from '#core/picks'
import { message } from '#messages'
import type { CarriedPicks } from '#ui/carried-picks'
import { isNowhere } from '#ui/focus'
import { readArticle } from '#ui/read-article'
import type { Landing } from '../editor/document/index.ts'
import type { OnTake } from '../editor/index.ts'
import { focusPage } from './focus-page.ts'
import type { usePlacing } from './use-placing.ts'

interface Taking {
  readonly editor: Editor | null
  /** An article that the window has read already. */
  readonly atHand: (id: ArticleId) => Article | null
  readonly placeFrom: ReturnType<typeof usePlacing>['placeFrom']
  readonly tell: (sentence: string, intent: 'success' | 'error') => void
}

/** Quotes what was pasted or dropped from the reader, once its words have been found in the article as it is; else puts in the plain text and says so. */
export function useTaking({ editor, atHand, placeFrom, tell }: Taking): OnTake {
  return useCallback(
    (carried, landing, plainText) => {
      if (editor === null) return
      /** Whether it is there as a quotation. */
      const take = (article: Article | null, place: Landing | null): boolean => {
        const spans = article === null ? null : foundSpans(carried, article)
        if (article !== null && spans !== null && placeFrom(article, spans, place ?? 'caret')) return true
        insertPlain(editor, place, plainText)
        tell(message('placed.notFound'), 'error')
        return false
      }
      const known = atHand(carried.article)
      if (known !== null) {
        if (take(known, landing)) focusPage(editor)
        return
      }
      const keyboard = document.activeElement
      const held = holdPlace(editor, landing ?? { kind: 'text', position: editor.state.selection.to })
      void readArticle(carried.article).then((article) => {
        if (editor.isDestroyed) {
          tell(message('placed.briefClosed'), 'error')
          return
        }
        const { place, hasMovedOn } = held()
        if (hasMovedOn) keepingCaret(editor, () => take(article, place))
        else if (take(article, place) && (document.activeElement === keyboard || isNowhere(document.activeElement))) focusPage(editor)
      })
    },
    [editor, atHand, placeFrom, tell],
  )
}

/** Where the words stand in the article as it is. `null` unless each is found, without a doubt and without a change. */
function foundSpans({ article: id, places }: CarriedPicks, article: Article): readonly Span[] | null {
  const spans: Span[] = []
  for (const place of places) {
    const anchor = locate({ id: v.parse(pickIdSchema, 'carried'), article: id, ...place }, article)
    if (anchor.kind !== 'exact' && anchor.kind !== 'moved') return null
    spans.push(anchor.span)
  }
  return spans
}

/** Follows a place through what is written while the article is read, before what is written there; call the answer once. */
function holdPlace(editor: Editor, landing: Landing): () => { readonly place: Landing; readonly hasMovedOn: boolean } {
  let place = landing
  let hasMovedOn = false
  const follow = ({ transaction: { docChanged, selectionSet, mapping } }: EditorEvents['transaction']) => {
    hasMovedOn ||= docChanged || selectionSet
    if (place.kind !== 'section') place = { ...place, position: mapping.map(place.position, -1) }
  }
  editor.on('transaction', follow)
  return () => {
    editor.off('transaction', follow)
    return { place, hasMovedOn }
  }
}

/** Leaves the caret with the words it stands at: whoever has gone on writing goes on there. */
function keepingCaret(editor: Editor, change: () => unknown): void {
  let { selection } = editor.state
  const follow = ({ transaction: { doc, mapping } }: EditorEvents['transaction']) => {
    selection = selection.map(doc, mapping)
  }
  editor.on('transaction', follow)
  change()
  editor.off('transaction', follow)
  editor.view.dispatch(editor.state.tr.setSelection(selection))
}

function insertPlain(editor: Editor, landing: Landing | null, text: string): void {
  if (landing !== null && landing.kind !== 'section') editor.commands.setTextSelection(landing.position)
  editor.view.pasteText(text)
}
