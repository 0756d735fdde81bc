import type { RefObject } from 'react'
import type { Span } from '#core/picks'
import type { Destination } from '#ui/section-mark'
import { bounds, type Reach, wholeParagraph } from './reach.ts'
import { deselect, focusParagraph, selectPlaces } from './selected-places.ts'
import { selectedSpans } from './selected-spans.ts'
import type { useKeyboardSelection } from './use-keyboard-selection.ts'

export interface PassagesAround {
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

export type Passages = ReturnType<typeof passagesOf>

/** What is picked from the text: what is selected, else the current paragraph. */
export function passagesOf(newest: RefObject<PassagesAround>, keyboard: ReturnType<typeof useKeyboardSelection>) {
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
    if (document.activeElement?.closest('.selection-bar') === null) deselect()
    else backToText()
  }
  return {
    backToText,
    send: (destination: Destination, paragraph = newest.current.current) => {
      newest.current.onSend(spansOf(paragraph), destination)
      done()
    },
    sendToCaret: (paragraph = newest.current.current) => {
      newest.current.onSendToCaret(spansOf(paragraph))
      done()
    },
    keep: (paragraph = newest.current.current) => {
      newest.current.onKeep(spansOf(paragraph))
      done()
    },
    copy: () => copyFrom(newest.current),
    select: (reach: Reach, isFollowed = true) => {
      const { from, to } = bounds(reach)
      newest.current.draw(from.paragraph, to.paragraph)
      keyboard.select(reach, isFollowed)
    },
  }
}

/** Copies what is selected, else the current paragraph, by the way of the system’s own Copy: whoever answers that answers this. */
function copyFrom({ root, texts, current }: PassagesAround): void {
  if (root.current === null) return
  const isSelected = selectedSpans(root.current, texts).length > 0
  if (!isSelected) {
    const { paragraph, from, to } = wholeParagraph(texts, current)
    selectPlaces(root.current, { anchor: { paragraph, offset: from }, head: { paragraph, offset: to } })
  }
  document.execCommand('copy')
  if (!isSelected) deselect()
}
