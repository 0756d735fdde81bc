import { months } from './calendar-words.ts'

/** How a date of three bare numbers is to be read where the numbers leave a choice; `null` when nothing tells, and then such a date is not read. */
export type NumericOrder = 'day-first' | 'month-first' | null

/**
 * The first calendar day that `text` names beyond doubt, as YYYY-MM-DD, else the first month with its year, as YYYY-MM. It is the day as printed: a time
 * and its zone do not move it. “3/5/2031” is two days, so it is read only when `order` says which.
 */
export function readDate(text: string, order: NumericOrder = null): string | null {
  const start = text.slice(0, 300)
  return yearFirst(start) ?? namedMonth(start) ?? numbers(start, order) ?? monthOnly(start)
}

function yearFirst(text: string): string | null {
  for (const { 1: year, 2: month, 3: day } of text.matchAll(/(?<!\d)(\d{4})\s?[-/.年년]\s?(\d{1,2})\s?[-/.月월]\s?(\d{1,2})(?!\d)/g)) {
    const date = calendarDay(year, month, day)
    if (date !== null) return date
  }
  for (const { 1: year, 2: month, 3: day } of text.matchAll(/(?<!\d)(\d{4})(\d\d)(\d\d)(?=T|\D|$)/g)) {
    const date = calendarDay(year, month, day)
    if (date !== null) return date
  }
  return null
}

function namedMonth(text: string): string | null {
  for (const { 1: day, 2: name, 3: year } of text.matchAll(
    /(?<!\d)(\d{1,2})(?:st|nd|rd|th|er|º|\.)?[\s-]*(?:de\s+|of\s+|d[’'])?(\p{L}+)\.?,?[\s-]*(?:de\s+|del\s+)?(\d{4})(?!\d)/giu,
  )) {
    const date = calendarDay(year, monthNumber(name), day)
    if (date !== null) return date
  }
  for (const { 1: name, 2: day, 3: year } of text.matchAll(/(\p{L}+)\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})(?!\d)/giu)) {
    const date = calendarDay(year, monthNumber(name), day)
    if (date !== null) return date
  }
  return null
}

function numbers(text: string, order: NumericOrder): string | null {
  for (const { 1: first = '', 2: sign, 3: second = '', 4: year } of text.matchAll(/(?<!\d)(\d{1,2})([./-])(\d{1,2})\2(\d{4})(?!\d)/g)) {
    const dayFirst = calendarDay(year, second, first)
    const monthFirst = calendarDay(year, first, second)
    // Dates with full stops are day first wherever they are used.
    const date = sign === '.' || dayFirst === monthFirst || monthFirst === null ? dayFirst : dayFirst === null ? monthFirst : null
    if (date !== null) return date
    if (order !== null && dayFirst !== null) return order === 'day-first' ? dayFirst : monthFirst
  }
  return null
}

function monthOnly(text: string): string | null {
  for (const { 1: name = '', 2: year = '' } of text.matchAll(/(?<!\p{L}|\d\S{0,2}\s+)(\p{L}+)\.?\s+(?:de\s+)?(\d{4})(?!\d)/giu)) {
    const month = monthNumber(name)
    if (month !== undefined && inRange(Number(year))) return `${year}-${month.padStart(2, '0')}`
  }
  return null
}

function monthNumber(name: string | undefined): string | undefined {
  return months.get(name?.toLowerCase() ?? '')?.toString()
}

/** Only a day that the calendar has, in years in which there were newspapers. The clock is never asked: an import must give the same tomorrow. */
function calendarDay(year: string | undefined, month: string | undefined, day: string | undefined): string | null {
  if (year === undefined || month === undefined || day === undefined || !inRange(Number(year))) return null
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)))
  const valid = date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day)
  return valid ? date.toISOString().slice(0, 10) : null
}

function inRange(year: number): boolean {
  return year >= 1600 && year < 2200
}
