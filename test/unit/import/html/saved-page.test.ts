import { describe, expect, it } from 'vitest'
import { savedPage } from '../../../../src/import/html/saved-page.ts'
import { withoutInlineFiles } from '../../../../src/import/html/without-inline-files.ts'

it.each([
  [
    'SingleFile',
    '<!DOCTYPE html> <html lang=en><!--\n Page saved with SingleFile \n url: https://a.example/strait \n saved date: Wed Mar 05 2031 19:42:00 GMT+0100 (Central European Standard Time)\n--><meta charset=utf-8>',
    { address: 'https://a.example/strait', day: '2031-03-05' },
  ],
  [
    'a browser',
    '<!DOCTYPE html>\n<!-- saved from url=(0025)https://a.example/strait -->\n<html>',
    { address: 'https://a.example/strait', day: null },
  ],
  [
    'a cut comment',
    '<html><!-- Page saved with SingleFile \n url: https://a.example/strait',
    { address: 'https://a.example/strait', day: null },
  ],
  ['nobody', '<html><!-- url: https://a.example/strait --><p>Page saved with SingleFile</p>', { address: null, day: null }],
])('reads what %s wrote into a page', (_, html, saved) => {
  expect(savedPage(html)).toEqual(saved)
})

describe('inlined files', () => {
  const long = 'iVBORw0KGgo'.repeat(100)
  it.each([
    ['a picture', `<img src="data:image/png;base64,${long}" alt="Strait">`, '<img src="data:image/png;base64," alt="Strait">'],
    [
      'a picture without quotation marks',
      `<img src=data:image/png;base64,${long}><p>No ship</p>`,
      '<img src=data:image/png;base64,><p>No ship</p>',
    ],
    ['a font', `<style>a{src:url(data:font/woff2;base64,${long})}</style>`, '<style>a{src:url(data:font/woff2;base64,)}</style>'],
    ['a drawing', `<img src='data:image/svg+xml;charset=utf-8,<svg a="${long}"/>'>`, "<img src='data:image/svg+xml;charset=utf-8,'>"],
    ['a small picture', '<img src="data:image/gif;base64,R0lGOD">', '<img src="data:image/gif;base64,R0lGOD">'],
    [
      'a word in a sentence',
      `<p>The data:image/png, ${'and so on '.repeat(50)}</p>`,
      `<p>The data:image/png, ${'and so on '.repeat(50)}</p>`,
    ],
    ['an address that nobody closes', `<img src="data:image/svg+xml,${long}`, `<img src="data:image/svg+xml,${long}`],
  ])('empties %s or leaves it', (_, html, expected) => {
    expect(withoutInlineFiles(html)).toBe(expected)
  })

  it('takes time in proportion to the page', () => {
    const start = performance.now()
    withoutInlineFiles('"data:image/png,'.repeat(200_000))
    withoutInlineFiles('data:'.repeat(1_000_000))
    withoutInlineFiles(`data:image/png;base64,${'A'.repeat(20_000_000)}`)
    expect(performance.now() - start).toBeLessThan(10_000)
  })
})
