import { type RefObject, useEffect, useRef } from 'react'
import { bringIntoView } from './bring-into-view.ts'
import type { ReaderPaneProps } from './reader-props.ts'

/** Keeps the current paragraph on the screen, and gives it the keyboard whenever `focusRequest` has gone up since it was last answered. An article opened in its middle shows that in the middle. */
export function useCurrentInView(
  list: RefObject<HTMLOListElement | null>,
  current: number,
  { focusRequest, hasMovedOn }: Pick<ReaderPaneProps, 'focusRequest' | 'hasMovedOn'>,
  answer: (request: 'focus', number: number) => boolean,
): void {
  const isFirst = useRef(true)
  useEffect(() => {
    const paragraph = list.current?.querySelector<HTMLElement>(`[data-paragraph="${current}"]`) ?? null
    if (answer('focus', focusRequest) && !hasMovedOn()) paragraph?.focus({ preventScroll: true })
    // The first paragraph of an article just opened is seen with the heading above it.
    const isOpened = isFirst.current
    isFirst.current = false
    if (paragraph === null || (isOpened && current === 0)) return undefined
    return bringIntoView(paragraph, isOpened ? 'center' : 'nearest')
  }, [list, current, focusRequest, hasMovedOn, answer])
}
