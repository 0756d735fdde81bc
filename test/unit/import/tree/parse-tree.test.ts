import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import { describe, expect, it } from 'vitest'
import { parseTree } from '../../../../src/import/tree/index.ts'

const page = (body: string): string => `<html><head><title>Strait closed</title></head><body>${body}</body></html>`
const bodyOf = (html: string) => parseTree(page(html)).body

describe('parseTree', () => {
  it.each([
    ['text and elements in their order', '<p>One <b>two</b> three</p>', '<p>One <b>two</b> three</p>'],
    ['paragraphs without end tags', '<p>One<p>Two', '<p>One</p><p>Two</p>'],
    ['list items without end tags', '<ul><li>One<li>Two</ul>', '<ul><li>One</li><li>Two</li></ul>'],
    ['elements that have no end', 'One<br>Two<img src=a.png>', 'One<br>Two<img src="a.png">'],
    ['names in capitals', '<P CLASS=lead>One</P>', '<p class="lead">One</p>'],
    ['the first of two attributes of a name', '<p id=a id=b>One</p>', '<p id="a">One</p>'],
    ['entities', '<p title="a &amp; &quot;b&quot;">&lt;c&gt; &amp; d</p>', '<p title="a &amp; &quot;b&quot;">&lt;c&gt; &amp; d</p>'],
    ['scripts as they are', '<script>if (a < b && c) d()</script>', '<script>if (a < b && c) d()</script>'],
    ['comments', 'One<!-- two -->', 'One<!-- two -->'],
    ['end tags of nothing', 'One</div></b>', 'One'],
    ['attributes named like members of an object', '<p constructor=a __proto__=b>One</p>', '<p constructor="a" __proto__="b">One</p>'],
  ])('reads %s', (_, html, written) => {
    expect(bodyOf(html).innerHTML).toBe(written)
  })

  it.each([['<b'], ['<b class="x"']])('drops %s, a tag that the end of the file cuts off', (tag) => {
    expect(parseTree(`<html><body><p>One${tag}`).body.innerHTML).toBe('<p>One</p>')
  })

  it('finds the body behind something that stands between it and the head', () => {
    const { body } = parseTree('<html><head></head><noscript>Scripts!</noscript><body><p>One</p></body></html>')
    expect(body.textContent).toBe('One')
  })

  it('makes the head and the body that a page does not have', () => {
    const { documentElement, head, body } = parseTree('<html></html>')
    expect([documentElement.innerHTML, head.localName, body.localName]).toEqual(['<head></head><body></body>', 'head', 'body'])
  })

  it('reads again into the same tree what it writes', () => {
    const { body } = parseTree(page('<div class="a">One &amp; <i>two</i><br><!-- three --><img alt=\'"\'></div>'))
    const before = body.innerHTML
    body.innerHTML = before
    expect(body.innerHTML).toBe(before)
  })
})

const sentence = 'The strait of Velmora was closed on Monday, the harbour office said, and it will stay closed until the mines are gone. '
const pages = [
  ['paragraphs', `<nav><a href=/a>Home</a></nav><article><h1>Strait closed</h1>${`<p>${sentence.repeat(3)}</p>`.repeat(5)}</article>`],
  ['parts that are paragraphs', `<div><div>${`<div>${sentence.repeat(3)}</div>`.repeat(5)}</div></div><div class=comments>Nice!</div>`],
  ['line breaks', `<div>${sentence.repeat(4)}<br><br>${sentence.repeat(4)}<br> <br>${sentence.repeat(4)}</div>`],
  ['a short text, looked for four times', `<div class=sidebar><p>${sentence}</p></div><div class=menu><ul><li>${sentence}</li></ul></div>`],
  ['a table of one cell', `<table><tr><td>${`<p>${sentence.repeat(3)}</p>`.repeat(5)}</td></tr></table>`],
  ['hidden parts', `<p style="display:none">No</p><p hidden>No</p>${`<p>${sentence.repeat(3)}</p>`.repeat(5)}`],
  ['a picture for those without scripts', `<img alt=""><noscript><img src=a.jpg></noscript>${`<p>${sentence.repeat(3)}</p>`.repeat(5)}`],
] as const

describe('Readability on such a tree', () => {
  it.each(pages)('finds in a page of %s what it finds with linkedom', (_, html) => {
    const tree = parseTree(page(html)) as unknown as Document // oxlint-disable-line typescript/no-unsafe-type-assertion -- it has what Readability uses of one
    const found = new Readability(tree).parse()
    const reference = new Readability(parseHTML(page(html)).document).parse()
    expect([found?.title, found?.textContent]).toEqual([reference?.title, reference?.textContent])
  })
})
