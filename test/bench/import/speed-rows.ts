import { join } from 'node:path'
import { importArticles } from '#import'
import type { BenchRow } from '../rows.ts'
import { bareReadability } from './bare-readability.ts'
import { savedPages } from './pages.ts'

const leastPages = 20
const longestMilliseconds = 150

/** How fast saved pages are read on one core, each page in turn by us and by bare Readability, so that both meet the same machine. CPU time of this process, which other programs cannot take. */
export async function speedRows(data: string): Promise<readonly BenchRow[]> {
  const pages = savedPages(join(data, 'extraction'))
  const ours: number[] = []
  const bare: number[] = []
  // The first round warms the compiler up and is not counted.
  for (const counted of [false, true, true]) {
    for (const { bytes } of pages) {
      const own = await milliseconds(async () => await importArticles(bytes, 'page.html'))
      const other = await milliseconds(() => Promise.resolve(bareReadability(new TextDecoder().decode(bytes))))
      if (counted) {
        ours.push(own)
        bare.push(other)
      }
    }
  }
  const [pagesASecond, bareASecond] = [perSecond(ours), perSecond(bare)]
  return [
    {
      name: 'HTML: pages a second a core',
      measured: pagesASecond.toFixed(1),
      reference: `Readability ${bareASecond.toFixed(1)} (ratio ${(pagesASecond / bareASecond).toFixed(2)})`,
      target: `≥ ${leastPages}`,
      met: pagesASecond >= leastPages,
    },
    {
      name: 'HTML: 95th percentile of a page',
      measured: `${percentile(ours).toFixed(0)} ms`,
      reference: `Readability ${percentile(bare).toFixed(0)} ms`,
      target: `≤ ${longestMilliseconds} ms`,
      met: percentile(ours) <= longestMilliseconds,
    },
  ]
}

async function milliseconds(work: () => Promise<unknown>): Promise<number> {
  const before = process.cpuUsage()
  await work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

function perSecond(times: readonly number[]): number {
  return (1000 * times.length) / times.reduce((sum, time) => sum + time, 0)
}

function percentile(times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length * 0.95)] ?? 0
}
