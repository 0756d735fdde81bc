import * as fc from 'fast-check'
import { parseHTML } from 'linkedom'
import { expect, it } from 'vitest'
import { type Brief, quotationsOf, type TableCell } from '#core/brief'
import { plainText } from '#core/citations'
import { everyChoice } from '#core/printable'
import { writeHtml } from '#export/html'
import { printBrief } from '#export/print'
import { arbitraryBrief } from '#test/arbitrary-brief'
import { block, text } from '#test/brief-of'
import { richArticles, richBrief } from '#test/rich-brief'

const forMail = { ...everyChoice, contents: false, sources: false, claimsTable: false }

function richText(brief: Brief) {
  return writeHtml(printBrief({ brief, articles: richArticles, choices: forMail }))
}

/** The HTML as a reader that is not the writer has it. */
function read(html: string) {
  const { document } = parseHTML(`<html><body>${html}</body></html>`)
  const all = (selector: string) => [...document.querySelectorAll(selector)]
  return { document, all, texts: (selector: string) => all(selector).map((element) => element.textContent) }
}

it('has the marking first, then title, sections, entries and notes', () => {
  const { texts } = read(richText(richBrief).html)
  expect(texts('p')[0]).toBe('TLP:AMBER')
  expect(texts('h1')).toEqual([richBrief.title])
  expect(texts('h2')).toEqual(['Situation', 'Actors', 'Claims', 'Open questions'])
  expect(texts('h3')).toContain('Ilse van der Merwe')
})

it('sets one no-break space before every colon behind a label in French, and none in English', () => {
  const { html, text } = richText({ ...richBrief, language: 'fr' })
  const labels = [...html.matchAll(/([^>]*): <b>/gu)].map(([, label = '']) => label)
  expect(labels.length).toBeGreaterThan(8)
  expect(labels.filter((label) => !/[^\s]\u00A0$/u.test(label))).toEqual([])
  expect(text).toContain('Date\u00A0: ')
  expect(richText(richBrief).html).not.toContain('\u00A0: <b>')
})

it('links each reference with its note and back', () => {
  const { html, notes } = richText(richBrief)
  const { all } = read(html)
  const links = all('a[href^="#"]').map((link) => [link.getAttribute('name'), link.getAttribute('href')])
  const numbers = Array.from({ length: notes }, (_, index) => index + 1)
  expect(links).toEqual([
    ...numbers.map((number) => [`ref${number}`, `#note${number}`]),
    ...numbers.map((number) => [`note${number}`, `#ref${number}`]),
  ])
})

it('keeps every quotation word for word, as HTML and as text', () => {
  const { html, text } = richText(richBrief)
  const shown = read(html).document.body.textContent
  const quotations = quotationsOf(richBrief).map(({ words }) => words)
  expect(quotations.length).toBeGreaterThan(0)
  expect(quotations.filter((words) => !shown.includes(words) || !text.includes(words))).toEqual([])
})

it('says nothing that is not printed: no ids, no file names, no search terms', () => {
  const { html } = richText(richBrief)
  const { all } = read(html)
  const attributes = new Set(all('*').flatMap((element) => element.getAttributeNames()))
  expect([...attributes].filter((name) => !['lang', 'dir', 'href', 'name', 'style', 'colspan', 'rowspan'].includes(name))).toEqual([])
  expect(html).not.toMatch(/utm_|\.html?\b|file:/u)
})

it('has columns of a table as wide as was set', () => {
  const table = { kind: 'table', id: block([], { id: 't1' }).id, rows: [[cell('Port'), cell('Grain')]], columnWidths: [275, 725] } as const
  const { all } = read(richText({ ...richBrief, summary: [table] }).html)

  expect(all('table, col').map((element) => element.getAttribute('style'))).toEqual([
    'border-collapse:collapse;width:100%',
    'width:27.5%',
    'width:72.5%',
  ])
})

it.each([
  ['en-GB', 'ltr'],
  ['ar', 'rtl'],
])('in %s it runs %s', (language, direction) => {
  const root = read(richText({ ...richBrief, language }).html).document.body.firstElementChild
  expect([root?.getAttribute('lang'), root?.getAttribute('dir')]).toEqual([language, direction])
})

it.each(['javascript:alert(1)', 'file:///etc/passwd', 'data:text/html,x'])('leaves %s as words', (address) => {
  const runs = [{ ...plainText('here'), link: address }]
  const printable = {
    ...printBrief({ brief: richBrief, articles: [] }),
    summary: [{ kind: 'paragraph', id: 's', runs } as const],
    sections: [],
    notes: [],
  }
  const { all, document } = read(writeHtml(printable).html)
  expect([all('a').length, document.body.textContent.includes('here')]).toEqual([0, true])
})

it('any brief: what is read in the HTML is what is printed, and nothing in it becomes markup', { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(arbitraryBrief, (brief) => {
      const { html, notes } = writeHtml(printBrief({ brief, articles: [], choices: forMail }))
      const { document, all } = read(html)
      expect(all('a[name^="note"]')).toHaveLength(notes)
      expect(all('a[name^="ref"]')).toHaveLength(notes)
      expect(document.body.children).toHaveLength(1)
      expect(all('script, img, iframe, object')).toEqual([])
    }),
    { numRuns: 25 },
  )
})

function cell(words: string): TableCell {
  return { isHeader: false, columnSpan: 1, rowSpan: 1, content: [block([text(words)], { id: words })] }
}
