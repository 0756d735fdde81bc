import { type LabelledDate, labelOf, type NumericOrder, readDate, readLabelledDate } from '../dates/index.ts'
import { type Page, type PageElement, textOf } from '../page/index.ts'
import { afterBy } from './author-name.ts'
import type { HeadlineZone } from './headline-zone.ts'
import type { Line } from './page-lines.ts'

/** The dates that a page shows by its headline, in the order in which they count: under it, then right above it. */
export function datesByHeadline({ before, after }: HeadlineZone, order: NumericOrder): readonly LabelledDate[] {
  return [...datesIn(after, order), ...datesIn(before.slice(0, 2), order)]
}

/** A date a little higher above the headline, which may be the article’s or the day on which the page was made; `null` for that of an update. */
export function dateAboveHeadline({ before }: HeadlineZone, order: NumericOrder): string | null {
  return datesIn(before.slice(2, 5), order).find(({ says }) => says === 'published' || says === null)?.date ?? null
}

function datesIn(lines: readonly Line[], order: NumericOrder): readonly LabelledDate[] {
  return lines.flatMap((line, index) => datesInLine(line, lines[index - 1] ?? null, order))
}

/** A date is a piece of its own, or stands between bars, or behind the author: “By Jane Roe on 5 March 2031”. One in a sentence is not the article’s. */
function datesInLine({ pieces, text }: Line, previous: Line | null, order: NumericOrder): readonly LabelledDate[] {
  if (text.length > 250) return []
  const found: LabelledDate[] = []
  let label = previous?.text.endsWith(':') === true ? labelIn(previous.text) : null
  for (const piece of pieces) {
    for (const part of piece.text.split(between)) {
      const dated = readLabelledDate(part, order) ?? behindAuthor(part, order) ?? inMachineForm(piece.element)
      if (dated === null) {
        label = labelIn(part)
        continue
      }
      found.push({ date: dated.date, says: dated.says ?? label ?? labelOfElement(piece.element) })
      label = null
    }
  }
  return found
}

/** What a short text calls the date that follows it. */
function labelIn(text: string): LabelledDate['says'] {
  return text.length < 40 ? labelOf(text) : null
}

/** Dashes, and the beginning of a second date on the line: “Published 5 March 2031, last updated 6 March 2031”. */
const between =
  /\s*—\s*|\s[–/-]\s|(?<=\d[^.]{0,24}?)[\s,;(]+(?=(?:last |zuletzt )?(?:updated|modified|mis à jour|mise à jour|aktualisiert|actualizado|aggiornato|atualizado|bijgewerkt|zaktualizowano)\b)/iu

/** The day of a `time` that shows “3 hours ago”. */
function inMachineForm(element: PageElement): LabelledDate | null {
  const stated = element.localName === 'time' ? element.getAttribute('datetime') : null
  const date = stated === null ? null : readDate(stated)
  return date?.length === 10 ? { date, says: null } : null
}

function behindAuthor(part: string, order: NumericOrder): LabelledDate | null {
  const author = part.length < 140 ? afterBy(part) : null
  const date = author === null ? null : readDate(author, order)
  return date?.length === 10 ? { date, says: /\breviewed\b/i.test(part) ? 'reviewed' : labelOf(author ?? '') } : null
}

/** What the element around a date is named. “updated” alone says nothing: the hAtom microformat so names the date of every entry. */
function labelOfElement(element: PageElement): LabelledDate['says'] {
  const names = [element, element.parentElement, element.parentElement?.parentElement ?? null]
    .map((each) => `${each?.getAttribute('class') ?? ''} ${each?.getAttribute('itemprop') ?? ''}`)
    .join(' ')
    .slice(0, 600)
  if (/modified|\bupdated?[-_]|[-_]updated?\b/i.test(names)) return 'updated'
  return /publish|posted/i.test(names) ? 'published' : null
}

/** The date of an element that is made for the day of publication, wherever it stands. */
export function dateInExactPlace(page: Page, order: NumericOrder): string | null {
  for (const selector of exactPlaces) {
    for (const element of page.querySelectorAll(selector).slice(0, 20)) {
      const stated = [element.getAttribute('datetime'), element.getAttribute('content'), element.getAttribute('title'), textOf(element)]
      const date = stated.map((text) => (text === null ? null : readDate(text, order))).find((read) => read !== null) ?? null
      if (date !== null) return date
    }
  }
  return null
}

const exactPlaces = [
  'time[pubdate]',
  '[itemprop=datePublished],[itemprop=published-date]',
  'time.published,time.entry-date,time.entry-time,time[class*=publish],abbr.published',
] as const

/** The date of the only `time`, or of a part whose name says date and which nothing else on the page contradicts. */
export function onlyDateOnPage(page: Page, order: NumericOrder): string | null {
  for (const selector of ['time[datetime]', '[class*=publish],[class*=Publish]', '[class*=date],[id*=date],[class*=Date]']) {
    const dates = page
      .querySelectorAll(selector)
      .slice(0, 60)
      .filter((element) => labelOfElement(element) !== 'updated')
      .map((element) => ({ text: textOf(element), stated: element.getAttribute('datetime') }))
      .filter(({ text }) => text.length < 300)
      .map(({ text, stated }) => readDate(stated ?? text, order) ?? readDate(text, order))
      .filter((date) => date !== null && date.length === 10)
    const [only] = dates
    if (only !== undefined && new Set(dates).size === 1) return only
  }
  return null
}

/** The day in an address such as `/2031/03/05/…`; `null` where there is none. */
export function dateInAddress(url: string): string | null {
  const day = /\/((?:19|20|21)\d\d[-/]\d\d?[-/]\d\d?)(?:\/|-|$)/.exec(new URL(url).pathname)?.[1]
  return day === undefined ? null : readDate(day)
}
