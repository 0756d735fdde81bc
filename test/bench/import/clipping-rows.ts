import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Article } from '#core/article'
import { importArticles } from '#import'
import type { BenchRow } from '../rows.ts'
import { type PlainCount, plainCounts } from './plain-count.ts'

/** What a file announces and what was read; a file that is no delivery, or a problem, counts as nothing found. */
interface Delivery {
  readonly articles: readonly Article[]
  readonly counts: readonly PlainCount[]
}

/** Measures the deliveries in `folder` (`../shared/data/clippings`): articles found against announced, titles, outlets, days, and words against those stated. */
export async function clippingRows(folder: string): Promise<readonly BenchRow[]> {
  const deliveries = await Promise.all(readdirSync(folder).map(async (name) => await readDelivery(join(folder, name), name)))
  const articles = deliveries.flatMap((delivery) => delivery.articles)
  const unread = deliveries.filter((delivery) => delivery.articles.length === 0).length
  const accounted = deliveries.filter((delivery) => isAccounted(delivery.articles)).length
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
    ...lengthRows(deliveries),
  ]
}

/** A text whose file no longer holds what it states can be named only; `plainCounts` tells which those are. */
function lengthRows(deliveries: readonly Delivery[]): readonly BenchRow[] {
  const stated = deliveries.flatMap(({ articles, counts }) => articles.flatMap((article) => withHeld(article, counts)))
  const whole = stated.filter(({ receipt, held }) => isNear(held, receipt.wordsStated))
  const within = whole.filter(({ receipt }) => isNear(receipt.wordsFound, receipt.wordsStated))
  const rest = stated.filter(({ receipt }) => !isNear(receipt.wordsFound, receipt.wordsStated))
  const named = rest.filter(({ receipt }) => receipt.warnings.includes('receipt.warning.words-differ'))
  return [
    {
      name: 'clippings: words within 10 % of those stated',
      measured: `${within.length} of ${whole.length} whose file holds so many`,
      reference: `a plain count: ${whole.length} of ${stated.length}`,
      target: '≥ 98 %',
      met: whole.length > 0 && within.length >= 0.98 * whole.length,
    },
    {
      name: 'clippings: the rest named in the receipt',
      measured: `${named.length} of ${rest.length}`,
      reference: 'no other reader gives a receipt',
      target: 'all',
      met: named.length === rest.length,
    },
  ]
}

function withHeld({ receipt, metadata }: Article, counts: readonly PlainCount[]) {
  const isEnglish = metadata.language !== 'fr' && metadata.language !== 'de'
  const count = counts.find(({ stated }) => stated === receipt.wordsStated)
  return receipt.wordsStated !== null && isEnglish ? [{ receipt, held: count?.held ?? receipt.wordsStated }] : []
}

function isNear(words: number, stated: number | null): boolean {
  return stated !== null && Math.abs(words - stated) <= 0.1 * stated
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
  const bytes = new Uint8Array(readFileSync(path))
  const imported = await importArticles(bytes, name)
  return { articles: imported.ok ? imported.articles : [], counts: await plainCounts(bytes, name) }
}
