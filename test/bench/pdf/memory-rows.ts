import type { ElectronApplication } from '@playwright/test'
import { longBrief } from '#test/long-brief'
import type { BenchRow } from '../rows.ts'
import { togglePages, withBrief } from './app-with-pages.ts'
import { seenAfter } from './live-rows.ts'

const early = 100

/** What the window and the process of the pages hold after so many edits with the pages beside the text, each of them seen on its page. */
export async function* memoryRows(edits: number): AsyncIterable<BenchRow> {
  const [before, after] = await withBrief(longBrief({ sections: 2, paragraphs: 20, notes: 2, articles: 20 }), 'b0x1', async (page, app) => {
    await togglePages(page, true)
    await seenAfter(page, early)
    const first = await megabytes(app)
    await seenAfter(page, edits - early)
    return [first, await megabytes(app)]
  })
  const growth = 100 * (after / before - 1)
  yield {
    name: `memory after ${edits} edits with the pages`,
    measured: `${after.toFixed(0)} MB, ${growth >= 0 ? '+' : ''}${growth.toFixed(0)} %`,
    reference: `after ${early} edits ${before.toFixed(0)} MB`,
    target: '≤ +20 %',
    met: growth <= 20,
  }
}

/** What the windows and the workers hold together, as the system counts it. */
async function megabytes(app: ElectronApplication): Promise<number> {
  return await app.evaluate(({ app: electron }) =>
    electron
      .getAppMetrics()
      .filter(({ type, name }) => type === 'Tab' || name === 'Attaché worker')
      .reduce((sum, { memory }) => sum + memory.workingSetSize / 1024, 0),
  )
}
