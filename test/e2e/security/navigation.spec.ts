import { expect, test } from '#test/attache-test'

const appPage = 'attache://app/index.html'

test.use({ provoked: /Content Security Policy|ERR_BLOCKED_BY_(?:CSP|CLIENT)|ERR_FAILED|Not allowed to (?:load|navigate)/ })

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

for (const [name, way] of ways) {
  test(`the window does not go to ${name}`, async ({ app, page }) => {
    await page.evaluate(`void setTimeout(() => { ${way} }, 0)`)
    // Long enough for a navigation to begin, and for the window to come back from one that cannot be stopped.
    await expect
      .poll(() => app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().map((window) => window.webContents.getURL())), {
        intervals: [300, 300, 300],
      })
      .toEqual([appPage])
    await expect(page.locator('#root > *').first()).toBeAttached()
    expect(await page.evaluate(() => typeof window.attache.libraryState)).toBe('function')
  })
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
