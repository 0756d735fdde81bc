import type { Destination } from '#ui/section-mark'

/** What can be asked of a listed pick. `goTo` shows it in the reader and in the brief at once. */
export type PickAction = 'goTo' | 'open' | 'menu' | 'unpick' | Destination
