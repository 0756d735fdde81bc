import type { KeyboardEvent, RefObject } from 'react'
import { byParagraph, bySentence, byWord, type Reach, toSentenceEdge, wholeText } from './reach.ts'
import type { Passages, PassagesAround } from './passages.ts'
import { deselect, focusParagraph } from './selected-places.ts'
import { type OtherAction, type SelectAction, textAction } from './text-action.ts'
import type { useKeyboardSelection } from './use-keyboard-selection.ts'

type Keyboard = ReturnType<typeof useKeyboardSelection>

/** Takes the keys of the text: they choose words, sentences and paragraphs, and send them. */
export function textKeys(newest: RefObject<PassagesAround>, keyboard: Keyboard, passages: Passages) {
  const other = (action: OtherAction, here: number, target: EventTarget): boolean => {
    const { texts, root, showSelected } = newest.current
    const reach = keyboard.now()
    switch (action.kind) {
      case 'send':
        passages.send(action.destination, here)
        return true
      case 'keep':
        passages.keep(here)
        return true
      case 'send-to-caret':
        // Enter on a badge is the badge’s.
        if (!(target instanceof HTMLLIElement)) return false
        passages.sendToCaret(here)
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
        showSelected()
        return focusBar()
    }
  }
  return (event: KeyboardEvent) => {
    const action = textAction(event)
    if (action === null) return
    const here = paragraphWith(event.target) ?? newest.current.current
    if (action.kind === 'select') {
      const reach = reachBy(action.select, { texts: newest.current.texts, keyboard, here })
      if (reach !== null) passages.select(reach, action.select.kind !== 'everything')
    } else if (!other(action.other, here, event.target)) return
    event.preventDefault()
    event.stopPropagation()
  }
}

interface Here {
  readonly texts: readonly string[]
  readonly keyboard: Keyboard
  /** The paragraph that has the keyboard. */
  readonly here: number
}

/** What a key selects; `null` where there is nothing further. */
function reachBy(action: SelectAction, { texts, keyboard, here }: Here): Reach | null {
  const reach = keyboard.now()
  const at = reach?.head.paragraph ?? here
  switch (action.kind) {
    case 'word': {
      const direction = keyboard.directionTo(action.side, at)
      return byWord(texts, reach, here, { direction, isExtending: action.isExtending })
    }
    case 'sentence':
      return bySentence(texts, reach, here, action.direction)
    case 'sentence-edge':
      return toSentenceEdge(texts, reach, here, keyboard.directionTo(action.side, at))
    case 'extend-paragraphs':
      return byParagraph(texts, reach, here, action.step)
    case 'everything':
      return wholeText(texts)
  }
}

/** The paragraph that has the keyboard, whether or not it has been drawn as the current one yet: fast typing must not send its neighbour. */
function paragraphWith(target: EventTarget): number | null {
  const paragraph = target instanceof HTMLElement ? target.closest<HTMLElement>('[data-paragraph]') : null
  return paragraph === null ? null : Number(paragraph.dataset['paragraph'])
}

function focusBar(): boolean {
  const first = document.querySelector<HTMLElement>('.selection-bar button')
  first?.focus()
  return first !== null
}
