import { flushSync } from 'react-dom'
import { isNowhere } from '#ui/focus'
import type { WindowActions } from './commands/index.ts'
import type { SideTab } from './side-pane.tsx'

interface Focus {
  readonly reader: () => void
  readonly brief: () => void
  readonly side: (tab: SideTab) => void
}

/** The frame in which the pane asked for last gets the keyboard once more. */
let again: number | null = null

/** Gives the keyboard to a pane. */
export function goTo(pane: Parameters<WindowActions['goTo']>[0], focus: Focus): void {
  if (again !== null) cancelAnimationFrame(again)
  again = null
  switch (pane) {
    case 'library':
      // Drawn at once: until it has the keyboard the next key would do something where it was.
      flushSync(() => focus.side('articles'))
      focusFirst('.library-list', '.library-search input')
      break
    case 'picks':
      flushSync(() => focus.side('picks'))
      focusFirst('.picks-list', '.picks-header button')
      break
    case 'reader':
    case 'brief':
      focus[pane]()
      break
  }
  // At once as well: the next key may come before the pane has answered.
  if (pane === 'reader') document.querySelector<HTMLElement>('[data-paragraph][aria-current="true"]')?.focus()
}

/** Gives the keyboard to the first of these that is there: at once, and again with the next frame if a dialog that closes has taken it, unless it has gone elsewhere by then. */
function focusFirst(...selectors: readonly string[]): void {
  const focus = () =>
    selectors
      .map((selector) => document.querySelector<HTMLElement>(selector))
      .find((element) => element !== null)
      ?.focus()
  focus()
  const before = document.activeElement
  again = requestAnimationFrame(() => {
    again = null
    if (document.activeElement === before || isNowhere(document.activeElement)) focus()
  })
}
