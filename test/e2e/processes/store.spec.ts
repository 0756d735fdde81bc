import type { ElectronApplication, Page } from '@playwright/test'
import { expect, test } from '#test/attache-test'

/** Kills the library's process as a crash would, and waits until the app has told its page. */
async function killStore(app: ElectronApplication, page: Page): Promise<unknown> {
  const told = page.evaluate(
    () =>
      new Promise((resolve) => {
        const stop = window.attache.on('fault', (fault) => {
          stop()
          resolve(fault)
        })
      }),
  )
  await app.evaluate(({ app }) => {
    for (const { pid } of app.getAppMetrics().filter(({ name }) => name === 'Attaché library')) process.kill(pid, 'SIGKILL')
  })
  return told
}

test('when the library’s process dies it is started again, with everything that was acknowledged', async ({ app, page }) => {
  const id = await page.evaluate(() => window.attache.createBrief())
  const appended = await page.evaluate((brief) => window.attache.appendUpdate({ id: brief, update: new Uint8Array([1, 2, 3]) }), id)
  const fault = await killStore(app, page)
  const stored = await page.evaluate((brief) => window.attache.readBrief(brief), id)
  expect({ appended, fault, updates: stored?.updates.map((update) => [...update]) }).toEqual({
    appended: { ok: true, sequence: 1 },
    fault: { process: 'store', recovered: true },
    updates: [[1, 2, 3]],
  })
})

test('what was asked of a library’s process that dies is answered by the next', async ({ app, page }) => {
  const id = await page.evaluate(() => window.attache.createBrief())
  await app.evaluate(({ app }) => {
    for (const { pid } of app.getAppMetrics().filter(({ name }) => name === 'Attaché library')) process.kill(pid, 'SIGSTOP')
  })
  // Held, the process has the question and will never answer it.
  const asked = page.evaluate((brief) => window.attache.readBrief(brief), id)
  const fault = await killStore(app, page)
  const stored = await asked
  expect({ fault, id: stored?.id }).toEqual({ fault: { process: 'store', recovered: true }, id })
})

test.describe('a library that is gone for good', () => {
  // The page’s own calls fail too, which is the point.
  test.use({ provoked: /Error invoking remote method '\w+': Error: failed/ })

  test('after the third death within a minute the app says so and stays', async ({ app, page }) => {
    await page.evaluate(() => window.attache.listBriefs())
    const faults = [await killStore(app, page), await killStore(app, page), await killStore(app, page)]
    const answer = await page.evaluate(() =>
      window.attache.listBriefs().then(
        () => 'answered',
        () => 'failed',
      ),
    )
    expect({ faults, answer }).toEqual({
      faults: [
        { process: 'store', recovered: true },
        { process: 'store', recovered: true },
        { process: 'store', recovered: false },
      ],
      answer: 'failed',
    })
  })
})
