/**
 * Gives the keyboard to a field that this turn (an event’s handler, a layout effect) has had drawn, and selects what it holds, before the next key comes: a letter typed into what had the keyboard before would do something there.
 * React draws in a microtask asked for earlier than this one. Once more with the next frame where a menu that closes has taken the keyboard back.
 */
export function focusField(field: () => HTMLInputElement | null): void {
  const focus = () => {
    field()?.focus()
    field()?.select()
  }
  queueMicrotask(focus)
  requestAnimationFrame(() => {
    if (field() !== document.activeElement) focus()
  })
}
