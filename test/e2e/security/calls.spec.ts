import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { apiNames } from '#ipc/api-names'
import { repository } from '#setup/repository'
import { expect, testOfOneApp } from '#test/attache-test'

const test = testOfOneApp()

/** Everything a call could change. */
async function everything(page: Page): Promise<unknown> {
  return page.evaluate(async () => ({
    state: await window.attache.libraryState(),
    articles: await window.attache.listArticles({ text: '', limit: 100, offset: 0 }),
    briefs: await window.attache.listBriefs(),
    session: await window.attache.readSession(),
  }))
}

const junk: readonly (readonly unknown[])[] = [
  [null],
  [42],
  ['../../etc/passwd'],
  [['a', 1]],
  [{}],
  [{ __proto__: { id: 'a-00000000000000000000' }, id: 1 }],
  [{ id: 'x', extra: true }],
  [new Uint8Array(8), new Uint8Array(8)],
  ['one', 'two', 'three'],
  [NaN],
]

test('no call takes junk, and junk changes nothing', async ({ page, profile }) => {
  await page.evaluate(() => window.attache.createBrief())
  const before = await everything(page)
  // What is dropped is turned into paths by the preload script, so a page cannot send anything else in its place.
  const names = apiNames.filter((name) => name !== 'importDropped')
  const taken = await page.evaluate(
    async ([calls, tries]) => {
      const outcomes = calls.flatMap((name) =>
        tries.map(async (given) => {
          const call: unknown = Reflect.get(window.attache, name)
          if (typeof call !== 'function') return [`${name} is no call`]
          try {
            await Reflect.apply(call, null, given)
            return [`${name}(${JSON.stringify(given)})`]
          } catch (error) {
            return String(error).includes('refused') ? [] : [`${name} failed: ${String(error)}`]
          }
        }),
      )
      return (await Promise.all(outcomes)).flat()
    },
    [names, junk.map((given) => [...given])] as const,
  )
  // These are what a call takes: any text that could be an id names nothing, and is answered with nothing.
  expect(taken).toEqual(['readBrief', 'listVersions', 'readExportSettings'].map((name) => `${name}(["../../etc/passwd"])`))
  expect(await everything(page)).toEqual(before)
  const log = await readFile(join(profile, 'logs', 'attache.log'), 'utf8')
  expect(log).toContain('refused exportBrief')
  expect(log).not.toContain('passwd')
})

test('dropping what is no file imports nothing', async ({ page }) => {
  const outcomes = await page.evaluate(() => {
    const drops: readonly unknown[] = [['/etc/passwd'], '/etc/passwd', [new File(['text'], '/etc/passwd')], [{ path: '/etc/passwd' }]]
    return Promise.all(
      drops.map(async (dropped): Promise<unknown> => {
        try {
          return await Reflect.apply(window.attache.importDropped, null, [dropped])
        } catch {
          return 'refused'
        }
      }),
    )
  })
  expect(outcomes).toEqual(['refused', 'refused', [], 'refused'])
})

test('another window with the same preload script is refused, even at the app’s own address', async ({ app }) => {
  const preload = join(repository, 'out', 'preload', 'index.cjs')
  const answer = await app.evaluate(async ({ BrowserWindow }, path) => {
    const window = new BrowserWindow({ show: false, webPreferences: { preload: path, sandbox: true, contextIsolation: true } })
    await window.loadURL('attache://app/index.html')
    const call = `window.attache.listBriefs().then(() => 'answered', (error) => String(error))`
    const outcome = String(await window.webContents.executeJavaScript(call))
    window.destroy()
    return outcome
  }, preload)
  expect(answer).toContain('refused')
})

test('a frame in the window has no calls', async ({ page }) => {
  const found = await page.evaluate(() => {
    const frame = document.createElement('iframe')
    document.body.append(frame)
    return 'attache' in (frame.contentWindow ?? {})
  })
  expect(found).toBe(false)
})
