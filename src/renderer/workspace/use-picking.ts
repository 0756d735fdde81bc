import type { Editor } from '@tiptap/react'
import { useMemo, useState } from 'react'
import type { Article, ArticleId } from '#core/article'
import { annotate, type Annotation, locate, type Pick, type PickId } from '#core/picks'
import { message } from '#messages'
import type { Destination } from '#ui/section-mark'
import { unpick } from '../editor/document/index.ts'
import { asOneUndoStep, type OpenedBrief } from '../editor/index.ts'
import type { ListedPick, PickAction, PickState } from '../picks/index.ts'
import { giveBackFocus } from './give-back-focus.ts'
import type { BriefPick } from './use-placed-picks.ts'
import type { usePlacing } from './use-placing.ts'
import type { useSources } from './use-sources.ts'
import type { useSourceStates } from './use-source-states.ts'

/** What is open beside a pick, or asked about one. `at` is the mark, badge or row it opens at. */
export interface PickSurface {
  readonly kind: 'card' | 'menu' | 'unpick'
  readonly pick: PickId
  readonly at: HTMLElement
}

interface Picking {
  readonly editor: Editor | null
  readonly brief: OpenedBrief | null
  readonly placed: readonly BriefPick[]
  readonly sources: ReturnType<typeof useSources>
  readonly states: ReturnType<typeof useSourceStates>
  readonly placing: ReturnType<typeof usePlacing>
  readonly showInBrief: (place: string) => void
  readonly showInReader: (pick: PickId) => void
  readonly announce: (sentence: string) => void
}

/** The open brief’s picks as a list shows them, and what can be done with one: show it, write about it, send it, take it back. */
export function usePicking(parts: Picking) {
  const { placed, sources, states } = parts
  const [surface, setSurface] = useState<PickSurface | null>(null)
  const listed = useMemo(() => placed.map((each) => listedPick(each, sources, states)), [placed, sources, states])
  const take = (id: PickId) => removePick(parts, id)
  const startUnpicking = (pick: ListedPick, at: HTMLElement) => {
    if (pick.uses.length > 0) setSurface({ kind: 'unpick', pick: pick.pick.id, at })
    else {
      take(pick.pick.id)
      giveBackFocus(at)
    }
  }
  const act = (action: PickAction, pick: ListedPick, at: HTMLElement) => {
    switch (action) {
      case 'goTo': {
        parts.showInReader(pick.pick.id)
        const [first] = pick.uses
        if (first !== undefined) parts.showInBrief(first.place)
        break
      }
      case 'open':
        setSurface({ kind: 'card', pick: pick.pick.id, at })
        break
      case 'menu':
        setSurface({ kind: 'menu', pick: pick.pick.id, at })
        break
      case 'unpick':
        startUnpicking(pick, at)
        break
      case 'situation':
      case 'actors':
      case 'claims':
      case 'openQuestions':
        sendPick(parts, pick.pick, action)
        break
    }
  }
  return {
    listed,
    surface,
    close: () => setSurface(null),
    act,
    startUnpicking,
    take,
    annotate: (pick: Pick, annotation: Annotation) => writeAbout(parts, pick, annotation),
    send: (pick: Pick, destination: Destination) => sendPick(parts, pick, destination),
  }
}

function listedPick({ pick, uses }: BriefPick, sources: Picking['sources'], states: Picking['states']): ListedPick {
  const article = sources.articles.get(pick.article) ?? null
  const source = message('quotation.source', { source: sources.label(pick.article), paragraph: pick.span.paragraph + 1 })
  const title = article?.metadata.title ?? article?.original.name ?? sources.label(pick.article)
  return { pick, uses, source, article: title, state: stateOf(pick, article, states.get(pick.article) ?? null) }
}

function stateOf(pick: Pick, article: Article | null, place: 'kept' | 'trashed' | 'gone' | null): PickState | null {
  if (place === 'gone' || place === 'trashed') return place
  return article === null ? null : locate(pick, article).kind
}

/** Out of the brief, with every quotation of it, as one step of undo. */
function removePick({ editor, brief, announce }: Picking, id: PickId): void {
  if (editor === null || brief === null) return
  asOneUndoStep(
    () => editor.state,
    () => {
      const taken = unpick(editor.state, id)
      if (taken !== null) editor.view.dispatch(taken)
      brief.document.removePick(id)
    },
  )
  announce(message('unpick.done'))
}

function writeAbout({ editor, brief }: Picking, pick: Pick, annotation: Annotation): void {
  const now = brief?.document.pick(pick.id) ?? null
  if (editor === null || brief === null || now === null) return
  asOneUndoStep(
    () => editor.state,
    () => brief.document.changePick(annotate(now, annotation)),
  )
}

function sendPick({ placing, sources }: Picking, pick: Pick, destination: Destination): void {
  const article = sources.articles.get(pick.article)
  if (article !== undefined) placing.placePick(article, pick, destination)
}

/** An article that the window holds already: the one being read, or one that the brief quotes. */
export function articleAtHand(reading: Article | null, sources: Picking['sources']) {
  return (id: ArticleId): Article | null => (reading?.id === id ? reading : (sources.articles.get(id) ?? null))
}
