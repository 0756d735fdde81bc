import { expect, it } from 'vitest'
import { parsePage } from '../../../../src/import/page/dom.ts'

it.each([
  ['a whole page', '<!doctype html><html><head></head><body><p>a</p></body></html>'],
  ['a page without a body', '<html><p>a</p></html>'],
  ['a fragment', '<p>a</p>'],
  ['a page inside something else', '<p>a</p><html><body></body></html>'],
  ['text', 'a'],
  ['a tag that was cut off', 'a<!doctype html><html '],
])('makes a page with root and body of %s', (_, html) => {
  const page = parsePage(html)
  expect([page.documentElement.localName, page.body.localName, page.documentElement.textContent?.trim()]).toEqual(['html', 'body', 'a'])
})
