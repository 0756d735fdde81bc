import { type NumericOrder, readDate } from './read-date.ts'

/** A field that is said to hold a date: a day, or as much of one as it states (`2031`, `2031-03`); `null` where it holds none. */
export function readPartialDate(field: string, order: NumericOrder = null): string | null {
  const text = field.trim()
  return /^(?:1[6-9]|2[01])\d\d(?:-(?:0[1-9]|1[0-2]))?$/.test(text) ? text : readDate(text, order)
}
