import { readPartialDate } from '../dates/index.ts'

/** The most precise of the dates that a record states, the first of several: `2031/03/05/`, `2031///`, `2031-03-05`, `5 March 2031`, or a day beside a year in another field. */
export function risDate(values: readonly string[]): string | null {
  const year = values.map((value) => /^\d{4}(?!\d)/.exec(value.trim())?.[0]).find((found) => found !== undefined)
  const dates = values
    .map((value) => oneDate(value.trim()) ?? (year === undefined ? null : readPartialDate(`${value.trim()} ${year}`)))
    .filter((date) => date !== null)
  return dates.toSorted((one, other) => other.length - one.length)[0] ?? null
}

function oneDate(value: string): string | null {
  const [, year, month = '', day = ''] = /^(\d{4})\/(\d{0,2})(?:\/(\d{0,2}))?(?:\/.*)?$/.exec(value) ?? []
  if (year === undefined) return readPartialDate(value)
  const yearAndMonth = month === '' ? null : readPartialDate(`${year}-${month.padStart(2, '0')}`)
  const whole = day === '' ? null : readPartialDate(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`)
  return whole ?? yearAndMonth ?? readPartialDate(year)
}
