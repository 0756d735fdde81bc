import { aroundDates, months } from './calendar-words.ts'

/** What stands behind the date of a line that begins with one, such as the edition in “January 28, 2031, Tuesday, Late Edition – Final”; empty where nothing does. Weekday, time of day and zone belong to the date. */
export function textAfterDate(line: string): string {
  let numbers = 0
  let end = 0
  for (const { 0: token, index } of line.matchAll(/[^\s,;]+/g)) {
    const kind = kindOf(token)
    if (kind === null || (kind === 'number' && numbers >= 2)) break
    if (kind === 'number') numbers += 1
    end = index + token.length
  }
  return line
    .slice(end)
    .replace(/^[\s,;:–—-]+/, '')
    .trim()
}

function kindOf(token: string): 'number' | 'other' | null {
  const bare = token.toLowerCase().replace(/[.()]+$/, '')
  if (/^\d{1,2}[:.h]\d{2}/.test(bare)) return 'other'
  if (/^\d{1,4}(?:st|nd|rd|th|er|º)?$/.test(bare)) return 'number'
  // “2031年5月30日” and “30/05/2031” are whole dates.
  if (/^\d+(?:[年월月일日년/.-]\d*)+/u.test(bare)) return 'other'
  return months.has(bare) || aroundDates.has(bare) || zone.test(token) ? 'other' : null
}

const zone = /^(?:[A-Z]{1,2}[SD]?T|[AP]\.?M\.?|GMT[+-]\d+|UTC[+-]\d+|星期.|週.|周.|[月火水木金土日]曜日?|\(?[월화수목금토일]\)?요일?)$/
