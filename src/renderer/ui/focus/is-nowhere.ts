/** Whether nothing has the keyboard: what had it is gone, or only one of the focus guards is left that tabster puts round a dialog. */
export function isNowhere(focused: Element | null): boolean {
  return focused === null || focused === document.body || focused.closest('[data-tabster-dummy]') !== null
}
