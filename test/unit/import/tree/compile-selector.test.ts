import { parseHTML } from 'linkedom'
import { describe, expect, it } from 'vitest'
import { parseTree } from '../../../../src/import/tree/index.ts'

const html = `<html lang="en"><head><meta name="a"><link rel="Canonical next" href="/a"></head><body id="top" class="page wide">
  <div class="article lastarticle" id="article-1"><p class="lead articleParagraph">One <b>two</b></p><ul><li><span>x</span></li></ul></div>
  <section><h1>Three</h1><template><p id="inner">four</p></template><a href="#" title="A, B > C">five</a></section>
  <script type="Application/LD+JSON">{}</script><p style="color: red; display: none">six</p><x-box hidden>seven</x-box></body></html>`

describe('querySelectorAll', () => {
  it.each([
    ['p'],
    ['h1,p'],
    ['*'],
    ['#top'],
    ['.lead'],
    ['.article,.page'],
    ['div.article'],
    ['p[class*=articleParagraph] b, p[class*=articleParagraph] .hlt'],
    ['[id^=article-]'],
    ['[class],[id]'],
    ['[hidden],[style*="display: none"]'],
    ['script[type="application/ld+json"]'],
    ['link[rel~=canonical]'],
    ['a[title="A, B > C"]'],
    ['body > *'],
    ['body > div[id]'],
    ['body p'],
    ['div p b'],
    ['section > template'],
    ['x-box'],
  ])('finds by %s what linkedom finds', (selector) => {
    const names = parseTree(html)
      .querySelectorAll(selector)
      .map(({ localName, textContent }) => [localName, textContent])
    const reference = [...parseHTML(html).document.querySelectorAll(selector)].map(({ localName, textContent }) => [localName, textContent])
    expect(names).toEqual(reference)
    expect(names).not.toEqual([])
  })

  it.each([['p:first-child'], ['p + b'], [''], ['> p >'], ['[a|b]']])('refuses %s, which it does not know', (selector) => {
    expect(() => parseTree(html).querySelectorAll(selector)).toThrow('No selector')
  })
})

it('finds the nearest element around one, or the element itself', () => {
  const bold = parseTree(html).querySelector('b')
  expect(['b', 'div', 'table'].map((name) => bold?.closest(name)?.localName ?? null)).toEqual(['b', 'div', null])
})
