import type { ElectronApplication } from '@playwright/test'
import { expect, testOfOneApp } from '#test/attache-test'

const appPage = 'attache://app/index.html'

const test = testOfOneApp({ provoked: /Content Security Policy|ERR_BLOCKED_BY_(?:CSP|CLIENT)|ERR_FAILED|Not allowed to (?:load|navigate)/ })

const ways: readonly (readonly [string, string])[] = [
  ['another site', `location.href = 'https://example.test/'`],
  ['an address without TLS', `location.href = 'http://127.0.0.1:9/'`],
  ['a file', `location.href = 'file:///etc/passwd'`],
  ['a data: page', `location.href = 'data:text/html,<p>mine</p>'`],
  ['a blank page', `location.href = 'about:blank'`],
  ['a srcdoc page', `location.href = 'about:srcdoc'`],
  ['a blob: page', `location.href = URL.createObjectURL(new Blob(['<p>mine</p>'], { type: 'text/html' }))`],
  ['a file of the app that is no page', `location.href = 'attache://app/nothing.html'`],
  ['the page by another name', `location.href = 'attache://app/index.html?other'`],
  ['Chromium’s own pages', `location.href = 'chrome://version'`],
  ['a mail program', `location.href = 'mailto:someone@example.test'`],
  ['replacing itself through window.open', `window.open('about:blank', '_self')`],
  ['a link', `const a = document.createElement('a'); a.href = 'https://example.test/'; document.body.append(a); a.click()`],
  ['a form', `const f = document.createElement('form'); f.action = 'https://example.test/'; document.body.append(f); f.submit()`],
  ['a refresh', `document.head.insertAdjacentHTML('beforeend', '<meta http-equiv="refresh" content="0;url=https://example.test/">')`],
]

// Through main and not through Playwright, which waits for ever for a navigation that Chromium gave up.
test('the window stays on its page', async ({ app, page }) => {
  await expect(page.locator('#root > *').first()).toBeAttached()
  for (const [name, way] of ways) {
    await app.evaluate(async ({ webContents }, script) => {
      await webContents.getAllWebContents()[0]?.executeJavaScript(`setTimeout(() => { ${script} }, 0)`)
      // Nothing tells that a navigation will not happen: this is the time it has to begin.
      await new Promise((resolve) => {
        setTimeout(resolve, 250)
      })
    }, way)
    await expect.soft
      .poll(() => whatIsShown(app), { message: name, timeout: 10_000 })
      .toEqual([{ address: appPage, drawn: true, calls: 'object' }])
  }
})

function whatIsShown(app: ElectronApplication): Promise<readonly unknown[]> {
  return app.evaluate(({ webContents }) =>
    Promise.all(
      webContents
        .getAllWebContents()
        .map((contents): Promise<unknown> =>
          contents.executeJavaScript(
            `({ address: location.href, drawn: document.querySelector('#root > *') !== null, calls: typeof window.attache })`,
          ),
        ),
    ),
  )
}

test('no new window opens', async ({ app, page }) => {
  const answers = await page.evaluate(() =>
    ['https://example.test/', 'about:blank', '', 'attache://app/index.html'].map((address) => window.open(address) === null),
  )
  expect(answers).toEqual([true, true, true, true])
  expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1)
})

test('a frame stays empty', async ({ page }) => {
  const addresses = ['https://example.test/', 'attache://app/index.html', 'file:///etc/passwd', 'data:text/html,<p>mine</p>']
  await page.evaluate((given) => {
    for (const src of given) {
      const frame = document.createElement('iframe')
      frame.src = src
      document.body.append(frame)
    }
    return new Promise((resolve) => {
      setTimeout(resolve, 500)
    })
  }, addresses)
  const loaded = page
    .frames()
    .slice(1)
    .map((frame) => frame.url())
  expect(loaded.filter((url) => addresses.includes(url))).toEqual([])
})

test('a webview is an element without a meaning', async ({ app, page }) => {
  await page.evaluate(() => {
    const view = document.createElement('webview')
    view.setAttribute('src', 'https://example.test/')
    document.body.append(view)
    return new Promise((resolve) => {
      setTimeout(resolve, 300)
    })
  })
  expect(await app.evaluate(({ webContents }) => webContents.getAllWebContents().map((contents) => contents.getType()))).toEqual(['window'])
})
