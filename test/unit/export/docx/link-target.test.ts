import { expect, it } from 'vitest'
import { docxOf } from '#test/docx-of'
import { printBrief } from '#export/print'
import { briefOf } from '#test/brief-of'
import { readDocx } from '#test/read-docx'
import * as v from 'valibot'
import { blockSchema } from '#core/brief'

/** The targets that a link to `href` has in the document: one, or none where it is printed as plain text. */
async function targets(href: string): Promise<readonly string[]> {
  const linked = v.parse(blockSchema, {
    kind: 'paragraph',
    id: 'b1',
    content: [{ kind: 'text', text: 'here', marks: [{ kind: 'link', href }] }],
  })
  const { paragraphs } = readDocx(await docxOf(printBrief({ brief: briefOf([linked], []), articles: [] })))
  const paragraph = paragraphs.at(-1)
  expect(paragraph?.text).toBe('here')
  return paragraph?.links.map(({ target }) => target) ?? []
}

it.each([
  ['https://example.org/a?b=1&c=2#d', 'https://example.org/a?b=1&c=2#d'],
  ['https://example.org/<a> "b" {c}|d', 'https://example.org/%3Ca%3E%20%22b%22%20%7Bc%7D%7Cd'],
  ['https://example.org/é', 'https://example.org/%C3%A9'],
  ['https://bücher.example/', 'https://xn--bcher-kva.example/'],
  ['https://example.org/100%', 'https://example.org/100%25'],
  ['mailto:desk@example.org', 'mailto:desk@example.org'],
])('%s becomes an address that Word can read', async (href, target) => {
  expect(await targets(href)).toEqual([target])
})

it.each([
  'https:',
  'https://',
  'http://a..b/',
  'https://user:secret@example.org/',
  'mailto:',
  'mailto:no one',
  `https://example.org/${'x'.repeat(2100)}`,
])('%.40s is printed as plain text, for Word would refuse the document', async (href) => {
  expect(await targets(href)).toEqual([])
})
