import { isNowhere } from '#ui/focus'

/** After something opened at a pick has closed, the keyboard goes back to where it was asked for, unless something else has taken it: the badge, the list of a row, the paragraph of a mark or of a badge that is gone. */
export function giveBackFocus(at: HTMLElement): void {
  const holder = at.closest<HTMLElement>('[role="listbox"], button')
  const paragraph = at.closest<HTMLElement>('[data-paragraph]')
  // A step later: what was open lets go of the keyboard while it is taken down.
  setTimeout(() => {
    if (isNowhere(document.activeElement)) (holder?.isConnected === true ? holder : paragraph)?.focus({ preventScroll: true })
  })
}
