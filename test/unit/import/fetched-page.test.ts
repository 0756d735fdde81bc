import { describe, expect, it } from 'vitest'
import { importArticles } from '#import'

const prose = 'The café on the quay of Velmora closed on Monday — nobody could say for how long. '
const page = (head: string): string =>
  `<!doctype html><html lang="en"><head><title>Quay</title>${head}</head><body><article>${`<p>${prose.repeat(3)}</p>`.repeat(3)}</article></body></html>`
const latin = (text: string): Uint8Array => new Uint8Array(Buffer.from(text.replaceAll('—', '\u0097'), 'latin1'))
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)

describe('the encoding of a fetched page', () => {
  it.each([
    ['the server names it', latin(page('')), 'windows-1252', 'windows-1252'],
    ['the server names it by another name', latin(page('')), 'ISO-8859-1', 'windows-1252'],
    ['the server and the page differ', latin(page('<meta charset="koi8-r">')), 'windows-1252', 'windows-1252'],
    ['the server names another than the bytes are in', utf8(page('<meta charset="utf-8">')), 'iso-8859-1', 'utf-8'],
    ['the server names none that is known', utf8(page('<meta charset="utf-8">')), 'utf-ate', 'utf-8'],
    ['the server names none', latin(page('<meta charset="windows-1252">')), null, 'windows-1252'],
    ['a mark says it', utf8(`\uFEFF${page('')}`), 'windows-1252', 'utf-8'],
    ['the server says UTF-8 and the page something else', utf8(page('<meta charset="windows-1252">')), 'utf-8', 'utf-8'],
  ])('is found where %s', async (_, bytes, charset, encoding) => {
    const imported = await importArticles(bytes, 'page.html', { address: null, charset })
    const article = imported.ok ? imported.articles[0] : undefined
    expect([article?.receipt.encoding, article?.paragraphs[0]?.text]).toEqual([encoding, prose.repeat(3).trim()])
  })

  it('counts for plain text too', async () => {
    const cyrillic = new Uint8Array([0xf0, 0xd2, 0xcf, 0xcc, 0xc9, 0xd7, 0x20, 0xda, 0xc1, 0xcb, 0xd2, 0xd9, 0xd4, 0x2e])
    const imported = await importArticles(cyrillic, 'page.txt', { address: null, charset: 'koi8-r' })
    expect(imported.ok && imported.articles[0]?.paragraphs).toEqual([{ kind: 'body', text: 'Пролив закрыт.', page: null }])
  })
})

describe('the address of a fetched page', () => {
  const fetched = { address: 'https://ledger.example/quay?utm_source=mail&id=7', charset: null }
  it.each([
    ['is kept where the page states none, without what tells who clicked', page(''), 'https://ledger.example/quay?id=7'],
    [
      'is not kept where the page states one',
      page('<link rel="canonical" href="https://ledger.example/2031/quay">'),
      'https://ledger.example/2031/quay',
    ],
  ])('%s', async (_, html, url) => {
    const imported = await importArticles(utf8(html), 'page.html', fetched)
    expect(imported.ok && imported.articles[0]?.metadata.url).toBe(url)
  })
})
