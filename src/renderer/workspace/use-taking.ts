import type { Editor } from '@tiptap/react'
import { useCallback } from 'react'
import * as v from 'valibot'
import type { Article, ArticleId } from '#core/article'
import { locate, pickIdSchema, type Span } from '#core/picks'
import { message } from '#messages'
import type { CarriedPicks } from '#ui/carried-picks'
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
      const take = (article: Article | null, place: Landing | null) => {
        const spans = article === null ? null : foundSpans(carried, article)
        if (article !== null && spans !== null && placeFrom(article, spans, place ?? 'caret')) focusPage(editor)
        else if (editor !== null) {
          insertPlain(editor, place, plainText)
          tell(message('placed.notFound'), 'error')
        }
      }
      const known = atHand(carried.article)
      if (known !== null) take(known, landing)
      else if (editor !== null) {
        const held = holdPlace(editor, landing)
        void readArticle(carried.article).then((article) => take(article, held()))
      }
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

/** Follows a place through what is written while the article is read; call the answer once. */
function holdPlace(editor: Editor, landing: Landing | null): () => Landing | null {
  let held = landing
  const follow = ({ transaction }: { readonly transaction: { readonly mapping: { readonly map: (position: number) => number } } }) => {
    if (held !== null && held.kind !== 'section') held = { ...held, position: transaction.mapping.map(held.position) }
  }
  editor.on('transaction', follow)
  return () => {
    editor.off('transaction', follow)
    return held
  }
}

function insertPlain(editor: Editor, landing: Landing | null, text: string): void {
  if (landing !== null && landing.kind !== 'section') editor.commands.setTextSelection(landing.position)
  editor.view.pasteText(text)
}
