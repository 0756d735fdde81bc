import { type RefObject, useMemo, useRef } from 'react'
import { bringRangeIntoView } from '../bring-into-view.ts'
import { bounds, type Direction, emptyAt, endOf, isBackward, type Reach, startOf } from './reach.ts'
import {
  deselect,
  paragraphElement,
  rangeBetween,
  type SelectedPlaces,
  selectedPlaces,
  selectPlaces,
  wordsElement,
} from './selected-places.ts'

/** Selecting by keyboard, in the window’s own selection: one begun by mouse goes on by keyboard, and the other way about. */
export function useKeyboardSelection(root: RefObject<HTMLElement | null>) {
  const made = useRef<Reach | null>(null)
  return useMemo(() => {
    /** What is selected now; `null` for nothing. */
    const now = (): Reach | null => {
      const places = root.current === null ? null : selectedPlaces(root.current)
      if (places === null) return null
      if (made.current !== null && areSame(placesOf(made.current), places)) return made.current
      return { anchor: emptyAt(places.anchor), head: emptyAt(places.head) }
    }
    /** Selects. The keyboard and the eye follow to what was reached, unless that is everything. */
    const select = (reach: Reach, isFollowed: boolean) => {
      if (root.current === null) return
      made.current = reach
      if (isFollowed) paragraphElement(root.current, reach.head.paragraph)?.focus({ preventScroll: true })
      selectPlaces(root.current, placesOf(reach))
      const head = rangeBetween(root.current, startOf(reach.head), endOf(reach.head))
      if (isFollowed && head !== null) bringRangeIntoView(head, 'nearest')
    }
    /** Whether the paragraph’s own direction makes that side of the screen go on in its text, or back. */
    const directionTo = (side: 'left' | 'right', paragraph: number): Direction => {
      const words = root.current === null ? null : wordsElement(root.current, paragraph)
      const isRightToLeft = words !== null && getComputedStyle(words).direction === 'rtl'
      return (side === 'right') === isRightToLeft ? -1 : 1
    }
    return { now, select, directionTo, leave: deselect }
  }, [root])
}

/** The ends of the window’s selection for a reach: it began on the far side of its anchor. */
function placesOf(reach: Reach): SelectedPlaces {
  const { from, to } = bounds(reach)
  return isBackward(reach) ? { anchor: to, head: from } : { anchor: from, head: to }
}

function areSame(a: SelectedPlaces, b: SelectedPlaces): boolean {
  return (
    a.anchor.paragraph === b.anchor.paragraph &&
    a.anchor.offset === b.anchor.offset &&
    a.head.paragraph === b.head.paragraph &&
    a.head.offset === b.head.offset
  )
}
