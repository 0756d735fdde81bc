import type { Receipt } from '#core/article'
import { type Page, textOf } from '../page/index.ts'

/** What the table behind the last article says of the search. */
export interface SearchSummary {
  /** How many articles the search found; `null` where that is not stated. */
  readonly found: number | null
  readonly traces: Receipt['traces']
}

/** Reads the search summary. Of what was searched for, only the kinds are kept. */
export function readSearchSummary(page: Page): SearchSummary {
  const table = page.querySelector('.searchPreview') ?? page.querySelector('.sbSummaryTitle')?.closest('table') ?? null
  if (table === null) return { found: null, traces: [] }
  const rows = table.querySelectorAll('tr').map((row) => row.querySelectorAll('td').map((cell) => textOf(cell)))
  const found = rows.find(([label = '']) => results.test(label))?.[1]
  const number = Number(found?.replaceAll(/\D/g, '') ?? Number.NaN)
  return {
    found: Number.isInteger(number) && number > 0 ? number : null,
    traces: [
      'receipt.trace.search-terms',
      ...(rows.length > 3 ? ['receipt.trace.search-filters'] : []),
      ...(rows.some(([label = '']) => time.test(label)) ? ['receipt.trace.delivery-time'] : []),
    ],
  }
}

const results =
  /^(?:results? found|gefundene ergebnisse|ergebnisse gefunden|résultats? trouvés?|resultados encontrados|risultati trovati|gevonden resultaten|найдено результатов|检索结果|搜索结果|找到的结果|結果|検索結果|검색 결과)/iu
const time =
  /^(?:timestamp|zeitstempel|horodatage|marca de (?:hora|tiempo)|data e ora|tijdstempel|временная метка|时间戳|時間戳記|タイムスタンプ|타임스탬프)/iu
