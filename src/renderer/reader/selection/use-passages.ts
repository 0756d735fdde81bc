import { type KeyboardEvent, type RefObject, useMemo, useRef } from 'react'
import type { Span } from '#core/picks'
import type { Destination } from '#ui/section-mark'
import { bounds, byParagraph, bySentence, byWord, type Reach, toSentenceEdge, wholeParagraph, wholeText } from './reach.ts'
import { deselect, paragraphElement, selectPlaces } from './selected-places.ts'
import { selectedSpans } from './selected-spans.ts'
import { type TextAction, textAction } from './text-action.ts'
import { useKeyboardSelection } from './use-keyboard-selection.ts'

interface PassagesAround {
  readonly root: RefObject<HTMLElement | null>
  readonly texts: readonly string[]
  readonly current: number
  /** Draws what is selected, and its bar, before it returns. */
  readonly showSelected: () => void
  /** Sees to it that these paragraphs are on the page. */
  readonly draw: (from: number, to: number) => void
  readonly onSend: (spans: readonly Span[], destination: Destination) => void
  readonly onSendToCaret: (spans: readonly Span[]) => void
  readonly onKeep: (spans: readonly Span[]) => void
}

/** What is picked from the text, and the keys that choose and send it: what is selected, else the paragraph that has the keyboard. */
export function usePassages(around: PassagesAround) {
  const newest = useRef(around)
  newest.current = around
  const keyboard = useKeyboardSelection(around.root)
  return useMemo(() => {
    const spansOf = (paragraph: number): readonly Span[] => {
      const { root, texts } = newest.current
      const spans = root.current === null ? [] : selectedSpans(root.current, texts)
      return spans.length > 0 ? spans : [wholeParagraph(texts, paragraph)]
    }
    const backToText = () => {
      deselect()
      focusParagraph(newest.current.root.current, newest.current.current)
    }
    const done = () => {
      // The bar goes with the selection: a keyboard that is in it goes back to the text.
      const isInBar = document.activeElement?.closest('.selection-bar') !== null
      deselect()
      if (isInBar) focusParagraph(newest.current.root.current, newest.current.current)
    }
    const send = (destination: Destination, paragraph = newest.current.current) => {
      newest.current.onSend(spansOf(paragraph), destination)
      done()
    }
    const sendToCaret = (paragraph = newest.current.current) => {
      newest.current.onSendToCaret(spansOf(paragraph))
      done()
    }
    const keep = (paragraph = newest.current.current) => {
      newest.current.onKeep(spansOf(paragraph))
      done()
    }
    const select = (reach: Reach, isFollowed = true) => {
      const { from, to } = bounds(reach)
      newest.current.draw(from.paragraph, to.paragraph)
      keyboard.select(reach, isFollowed)
    }
    const copy = () => copyFrom(newest.current.root.current, newest.current.texts, newest.current.current)
    const run = (action: TextAction, here: number, target: EventTarget): boolean => {
      const { texts, root } = newest.current
      const reach = keyboard.now()
      const chosen = chosenBy(action, texts, reach, here, keyboard.directionTo)
      if (chosen !== null && chosen.reach !== null) select(chosen.reach, action.kind !== 'everything')
      switch (action.kind) {
        case 'send':
          send(action.destination, here)
          return true
        case 'keep':
          keep(here)
          return true
        case 'send-to-caret':
          // Enter on a badge is the badge’s.
          if (!(target instanceof HTMLLIElement)) return false
          sendToCaret(here)
          return true
        case 'go':
          deselect()
          focusParagraph(root.current, Math.max(0, Math.min(texts.length - 1, (reach?.head.paragraph ?? here) + action.step)))
          return true
        case 'leave':
          deselect()
          return reach !== null
        case 'bar':
          if (reach === null) return false
          newest.current.showSelected()
          return focusBar()
        case 'word':
        case 'sentence':
        case 'sentence-edge':
        case 'extend-paragraphs':
        case 'everything':
          return true
      }
    }
    const onKeyDown = (event: KeyboardEvent) => {
      const action = textAction(event)
      if (action === null || !run(action, paragraphWith(event.target) ?? newest.current.current, event.target)) return
      event.preventDefault()
      event.stopPropagation()
    }
    return { onKeyDown, send, sendToCaret, keep, copy, backToText, select }
  }, [keyboard])
}

/** What an action selects; `null` for one that does not select. A `reach` of `null` leaves the selection as it is: there is nothing further. */
function chosenBy(
  action: TextAction,
  texts: readonly string[],
  reach: Reach | null,
  here: number,
  directionTo: (side: 'left' | 'right', paragraph: number) => 1 | -1,
): { readonly reach: Reach | null } | null {
  const at = reach?.head.paragraph ?? here
  switch (action.kind) {
    case 'word':
      return { reach: byWord(texts, reach, here, directionTo(action.side, at), action.isExtending) }
    case 'sentence':
      return { reach: bySentence(texts, reach, here, action.direction) }
    case 'sentence-edge':
      return { reach: toSentenceEdge(texts, reach, here, directionTo(action.side, at)) }
    case 'extend-paragraphs':
      return { reach: byParagraph(texts, reach, here, action.step) }
    case 'everything':
      return { reach: wholeText(texts) }
    case 'send':
    case 'keep':
    case 'send-to-caret':
    case 'go':
    case 'leave':
    case 'bar':
      return null
  }
}

/** The paragraph that has the keyboard, whether or not it has been drawn as the current one yet: fast typing must not send its neighbour. */
function paragraphWith(target: EventTarget): number | null {
  const paragraph = target instanceof HTMLElement ? target.closest<HTMLElement>('[data-paragraph]') : null
  return paragraph === null ? null : Number(paragraph.dataset['paragraph'])
}

function focusParagraph(root: HTMLElement | null, paragraph: number): void {
  if (root !== null) paragraphElement(root, paragraph)?.focus({ preventScroll: true })
}

function focusBar(): boolean {
  const first = document.querySelector<HTMLElement>('.selection-bar button')
  first?.focus()
  return first !== null
}

/** Copies what is selected, else the current paragraph, by the way of the system’s own Copy: whoever answers that answers this. */
function copyFrom(root: HTMLElement | null, texts: readonly string[], current: number): void {
  if (root === null) return
  const isSelected = selectedSpans(root, texts).length > 0
  if (!isSelected) {
    const { paragraph, from, to } = wholeParagraph(texts, current)
    selectPlaces(root, { anchor: { paragraph, offset: from }, head: { paragraph, offset: to } })
  }
  document.execCommand('copy')
  if (!isSelected) deselect()
}
