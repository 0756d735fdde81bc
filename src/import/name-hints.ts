import type { Receipt } from '#core/article'
import type { ReadArticle } from './read-result.ts'

/**
 * A receipt with what the name of the file hints at: many a saved article begins with its day. Only a whole day is taken for one, written from the year down
 * (ISO 8601, or the same run together or with other signs), because the other ways mean different days in different countries. Never for a field that is known, or hinted at better.
 */
export function withNameHints({ metadata, receipt }: ReadArticle, name: string): Receipt {
  if (metadata.published !== null || receipt.suggestions.some(({ field }) => field === 'published')) return receipt
  const value = dayIn(name)
  if (value === null) return receipt
  return { ...receipt, suggestions: [...receipt.suggestions, { field: 'published', value, from: 'receipt.from.file-name' }] }
}

const day = /(?<!\d)(?<year>19\d\d|20\d\d)(?<sign>[-_. ]?)(?<month>0[1-9]|1[0-2])\k<sign>(?<date>0[1-9]|[12]\d|3[01])(?!\d)/

function dayIn(name: string): string | null {
  const { year, month, date } = day.exec(name)?.groups ?? {}
  if (year === undefined || month === undefined || date === undefined) return null
  const found = `${year}-${month}-${date}`
  // 31 February is no day.
  const parsed = new Date(`${found}T00:00:00Z`)
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(found) ? found : null
}
