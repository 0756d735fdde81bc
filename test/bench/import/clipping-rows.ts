import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Article } from '#core/article'
import { importArticles } from '#import'
import type { BenchRow } from '../rows.ts'

/** What a file announces and what was read; a file that is no delivery, or a problem, counts as nothing found. */
interface Delivery {
  readonly articles: readonly Article[]
}

/** Measures the deliveries in `folder` (`../shared/data/clippings`): articles found against announced, titles, outlets, days, and words against those stated. */
export async function clippingRows(folder: string): Promise<readonly BenchRow[]> {
  const deliveries = await Promise.all(readdirSync(folder).map(async (name) => await readDelivery(join(folder, name), name)))
  const articles = deliveries.flatMap((delivery) => delivery.articles)
  const unread = deliveries.filter((delivery) => delivery.articles.length === 0).length
  const accounted = deliveries.filter((delivery) => isAccounted(delivery.articles)).length
  const stated = articles.filter(
    ({ receipt, metadata }) => receipt.wordsStated !== null && metadata.language !== 'fr' && metadata.language !== 'de',
  )
  const within = stated.filter(
    ({ receipt }) => Math.abs(receipt.wordsFound - (receipt.wordsStated ?? 0)) <= 0.1 * (receipt.wordsStated ?? 0),
  )
  const named = stated.filter(({ receipt }) => receipt.warnings.includes('receipt.warning.words-differ'))
  return [
    {
      name: `clippings: files whose articles are all read or named as missing (${articles.length} articles)`,
      measured: `${accounted}/${deliveries.length}`,
      reference: 'no other reader gives a receipt',
      target: `${deliveries.length}/${deliveries.length}`,
      met: accounted === deliveries.length && unread === 0,
    },
    share('clippings: titles', articles, ({ title }) => title !== null, 1),
    share('clippings: outlets', articles, ({ outlet }) => outlet !== null, 1),
    share('clippings: days of publication', articles, ({ published }) => /^\d{4}-\d\d-\d\d$/.test(published ?? ''), 0.995),
    {
      // The makers of several of these files cut their texts down and left the stated lengths, so here the rest must be named.
      name: 'clippings: words within 10 % of those stated, or named as differing',
      measured: `${within.length} within, ${named.length} named of ${stated.length}`,
      reference: '—',
      target: 'all',
      met: within.length + named.length === stated.length,
    },
  ]
}

function share(name: string, articles: readonly Article[], has: (metadata: Article['metadata']) => boolean, target: number): BenchRow {
  const right = articles.filter(({ metadata }) => has(metadata)).length
  return {
    name,
    measured: `${right}/${articles.length}`,
    reference: '—',
    target: `≥ ${target * 100} %`,
    met: articles.length > 0 && right >= target * articles.length,
  }
}

/** Either everything announced was found, or what is missing is named. */
function isAccounted(articles: readonly Article[]): boolean {
  const receipt = articles[0]?.receipt
  if (receipt === undefined) return false
  return receipt.announced === null || receipt.found >= receipt.announced || receipt.gaps.length > 0
}

async function readDelivery(path: string, name: string): Promise<Delivery> {
  const imported = await importArticles(new Uint8Array(readFileSync(path)), name)
  return { articles: imported.ok ? imported.articles : [] }
}
