import { aroundDates, months } from './calendar-words.ts'
import { readDate } from './read-date.ts'

/** The date of a line that is nothing but a date, with its weekday, time and a word such as “Published” at most; `null` for any other line. */
export function readDateLine(line: string): string | null {
  if (line.length > 80) return null
  const words = line.toLowerCase().match(/\p{L}+/gu) ?? []
  const onlyDate = words.every((word) => months.has(word) || aroundDates.has(word) || /^[年月日년월일]+$/u.test(word))
  return onlyDate ? readDate(line) : null
}
