import type { ElectronApplication } from '@playwright/test'
import { expect, testOfOneApp } from '#test/attache-test'

const test = testOfOneApp({ provoked: /Content Security Policy|ERR_BLOCKED_BY_(?:CSP|CLIENT)|ERR_FAILED|404/ })

const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'nonce-NONCE'",
  "font-src 'self'",
  "img-src 'self'",
  "connect-src 'none'",
  "object-src 'none'",
  "frame-src 'none'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
]

function load(app: ElectronApplication) {
  return app.evaluate(async ({ session }) => {
    const response = await session.defaultSession.fetch('attache://app/index.html')
    const text = await response.text()
    return {
      nonce: /<meta property="csp-nonce" content="([^"]+)"/.exec(text)?.[1] ?? '',
      headers: Object.fromEntries(
        ['content-security-policy', 'x-content-type-options', 'referrer-policy', 'content-type'].map((name) => [
          name,
          response.headers.get(name),
        ]),
      ),
    }
  })
}

test('every load has the whole policy, with a nonce of its own', async ({ app }) => {
  const [first, second] = [await load(app), await load(app)]
  expect(first.nonce).toMatch(/^[A-Za-z0-9+/]{22}==$/)
  expect(first.nonce).not.toBe(second.nonce)
  expect(first.headers).toEqual({
    'content-security-policy': policy.join('; ').replace('NONCE', first.nonce),
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'content-type': 'text/html; charset=utf-8',
  })
})

// Each runs from a timeout: what Playwright evaluates directly is exempt from the policy.
const scripts: readonly (readonly [string, string])[] = [
  ['an inline script', `const s = document.createElement('script'); s.textContent = 'window.ran = true'; document.body.append(s)`],
  [
    'an inline script with a guessed nonce',
    `const s = document.createElement('script'); s.nonce = document.querySelector('meta[property=csp-nonce]').content; s.textContent = 'window.ran = true'; document.body.append(s)`,
  ],
  ['eval', `try { eval('window.ran = true') } catch {}`],
  ['new Function', `try { new Function('window.ran = true')() } catch {}`],
  ['a timeout with a string', `setTimeout('window.ran = true', 0)`],
  ['an event handler in markup', `document.body.insertAdjacentHTML('beforeend', '<img src="missing.png" onerror="window.ran = true">')`],
  [
    'a javascript: link',
    `const a = document.createElement('a'); a.href = 'javascript:window.ran = true'; document.body.append(a); a.click()`,
  ],
  [
    'a data: script',
    `const s = document.createElement('script'); s.src = 'data:text/javascript,window.ran = true'; document.body.append(s)`,
  ],
  [
    'a blob: script',
    `const s = document.createElement('script'); s.src = URL.createObjectURL(new Blob(['window.ran = true'])); document.body.append(s)`,
  ],
  ['a remote script', `const s = document.createElement('script'); s.src = 'https://example.test/a.js'; document.body.append(s)`],
  [
    'a worker',
    `try { const w = new Worker(URL.createObjectURL(new Blob(['postMessage(1)']))); w.onmessage = () => { window.ran = true } } catch {}`,
  ],
  [
    'a frame of its own',
    `const f = document.createElement('iframe'); f.srcdoc = '<script>parent.ran = true</' + 'script>'; document.body.append(f)`,
  ],
]

test('no script runs that is not a file of the app', async ({ page }) => {
  for (const [name, script] of scripts) {
    await page.evaluate(`new Promise((done) => setTimeout(() => { ${script}; setTimeout(done, 200) }, 0))`)
    expect.soft(await page.evaluate(() => 'ran' in window), name).toBe(false)
  }
})

test('a style without the nonce does nothing, one with it works', async ({ page }) => {
  const styled = await page.evaluate(async () => {
    const nonce = document.querySelector('meta[property="csp-nonce"]')?.getAttribute('content') ?? ''
    await new Promise((resolve) => {
      setTimeout(resolve, 0)
    })
    return ['', 'bm90IGl0', nonce].map((given) => {
      const style = document.createElement('style')
      style.nonce = given
      style.textContent = '#measured { color: rgb(1, 2, 3) !important }'
      const box = document.createElement('div')
      box.id = 'measured'
      document.head.append(style)
      document.body.append(box)
      const { color } = getComputedStyle(box)
      style.remove()
      box.remove()
      return color === 'rgb(1, 2, 3)'
    })
  })
  expect(styled).toEqual([false, false, true])
})
