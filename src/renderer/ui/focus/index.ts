export { focusField } from './focus-field.ts'
export { isNowhere } from './is-nowhere.ts'
export { useReturnFocus } from './use-return-focus.ts'
