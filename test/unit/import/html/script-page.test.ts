import { expect, it } from 'vitest'
import { importArticles } from '#import'

const problemOf = async (html: string) => {
  const imported = await importArticles(new TextEncoder().encode(html), 'page.html')
  return imported.ok ? 'article' : imported.problem.kind
}
const page = (body: string): string =>
  `<!doctype html><html><head><title>Harbour Courier</title><script src="/app.js"></script></head><body>${body}</body></html>`

it.each([
  ['an empty root', page('<div id="root"></div>')],
  ['an empty element of its own kind', page('<app-root></app-root><footer>© 2031</footer>')],
  ['an empty main', page('<main id="app"><div></div></main>')],
  ['a notice in English', page('<div><p>Please enable JavaScript to view this page.</p></div>')],
  ['a notice beside scripts', page('<noscript>You need to enable JavaScript to run this app.</noscript><div class="x"></div>')],
  ['a notice in German', page('<noscript>Bitte aktivieren Sie JavaScript.</noscript>')],
  ['a notice in French', page('<noscript>Veuillez activer JavaScript pour continuer.</noscript>')],
  ['a notice in Spanish', page('<noscript>Necesita habilitar JavaScript.</noscript>')],
  ['a notice in Russian', page('<noscript>Пожалуйста, включите JavaScript.</noscript>')],
  ['a check of the browser', page('<h1>Just a moment…</h1><p>Enable JavaScript and cookies to continue</p>')],
])('knows a page that scripts would fill: %s', async (_, html) => {
  expect(await problemOf(html)).toBe('script-page')
})

it.each([
  ['no script at all', '<!doctype html><html><body><div id="root"></div></body></html>'],
  ['a form', page('<form id="search"><input name="q"></form><p>Search the archive of the Harbour Courier since 1890.</p>')],
])('takes other pages without an article for what they are: %s', async (_, html) => {
  expect(await problemOf(html)).toBe('no-article')
})

it('reads an article beside a notice', async () => {
  const prose = '<p>The strait of Velmora was closed on Monday, the harbour office said. It will stay closed until the mines are gone.</p>'
  expect(await problemOf(page(`<noscript>Please enable JavaScript.</noscript><article>${prose.repeat(4)}</article>`))).toBe('article')
})
