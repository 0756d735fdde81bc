export { focusField } from './focus-field.ts'
export { isNowhere } from './is-nowhere.ts'
export { passOverPages } from './pass-over-pages.ts'
export { useReturnFocus } from './use-return-focus.ts'
