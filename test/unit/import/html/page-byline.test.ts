import { expect, it } from 'vitest'
import { parsePage } from '../../../../src/import/page/dom.ts'
import { readPageMetadata } from '../../../../src/import/html/page-metadata.ts'

const text =
  '<p>The republic of Tarsia closed the Kestrel Strait to oil tankers on Wednesday. Its navy said that a mine had damaged a boat.</p>'
const byline = (body: string, head = '<meta property="og:site_name" content="Harbour Courier">') =>
  readPageMetadata(parsePage(`<!doctype html><html><head><title>Strait closed to tankers</title>${head}</head><body>${body}</body></html>`))
    .metadata.byline
const under = (lines: string): string => `<h1>Strait closed to tankers</h1>${lines}${text.repeat(8)}`

it.each([
  ['a line that begins with “By”', '<p>By <b>Mira Oduya</b></p>', 'Mira Oduya'],
  ['with the date on the same line', '<div>By Mira Oduya • <span>March 5, 2031</span></div>', 'Mira Oduya'],
  ['behind the date', '<div><span>Published 5 March 2031</span> <span>by Mira Oduya</span></div>', 'Mira Oduya'],
  ['with “By” on a line of its own', '<div>By</div><div>The Harbour Team</div><div>|</div><div>6</div><div>mins</div>', 'The Harbour Team'],
  ['of two', '<p>By <a href="/x">Mira Oduya</a> and <a href="/y">Jonas Hale</a></p>', 'Mira Oduya, Jonas Hale'],
  ['with a day in a sentence', '<p>Posted by Mira Oduya on Wednesday, March 5, 2031</p>', 'Mira Oduya'],
  ['on behalf of others', '<p class="post-author">Mira Oduya on behalf of the harbour group</p>', 'Mira Oduya'],
  ['with a role behind a comma', '<p>By Mira Oduya, Northern Affairs Editor</p>', 'Mira Oduya'],
  ['said twice', '<p><span>By Mira Oduya</span> <span>By Mira Oduya</span></p>', 'Mira Oduya'],
  ['in German', '<p>Von Mira Oduya</p>', 'Mira Oduya'],
  ['in French', '<p>Par Mira Oduya</p>', 'Mira Oduya'],
  ['in a part named for it', '<p class="author">Mira Oduya<br>5 March 2031</p>', 'Mira Oduya'],
  ['in a name in camel case', '<div class="headAuthorName_x1">Mira Oduya</div>', 'Mira Oduya'],
  ['with a role in the next element', '<div class="author-info"><div>Mira Oduya</div><div>Writer</div></div>', 'Mira Oduya'],
  [
    'with a role at the name',
    '<div class="author"><span class="author-name">Mira Oduya</span><span class="author-position">Head of Desk</span></div>',
    'Mira Oduya',
  ],
  ['as a link to a profile', '<h3><a href="/userprofile/mira?tab=10">Mira Oduya</a></h3>', 'Mira Oduya'],
  ['as microdata', '<span itemprop="author"><span itemprop="name">Mira Oduya</span></span>', 'Mira Oduya'],
  [
    'with topics beside it',
    '<div class="byline"><a href="/mira">Mira Oduya</a><a rel="category tag" href="/category/world">World</a></div>',
    'Mira Oduya',
  ],
  ['that are topics only', '<div class="byline">By</div><div class="category-tag"><a href="/sea">Sea Trade</a></div>', null],
  ['that is a date only', '<div class="byline">Wed, 5 Mar, 2031 - 06:36</div>', null],
  ['that is a label only', '<h2 class="article-author">The Author</h2>', null],
  ['of a reviewer', '<p>Reviewed by Mira Oduya</p>', null],
  ['of a photographer', '<p>Photo by Mira Oduya</p>', null],
  ['in a sentence', '<p>By Wednesday the strait was closed.</p>', null],
])('reads a byline %s', (_, lines, expected) => {
  expect(byline(under(lines))).toBe(expected)
})

it('prefers the author by the headline to those of other stories and of comments', () => {
  const others = '<div class="card"><span class="author">Nils Berg</span></div>'
  expect(
    byline(`${others}${under('<p>By Mira Oduya</p>')}${others}<div class="comments"><span class="comment-author">oldsailor</span></div>`),
  ).toBe('Mira Oduya')
})

it.each([
  ['one', '<h2>Article by</h2><div>Mira Oduya</div>', 'Mira Oduya'],
  ['the same twice', '<p class="author">Mira Oduya</p><p>x</p><p>x</p><p>x</p><p>x</p><p class="author">Mira Oduya</p>', 'Mira Oduya'],
  ['two', '<p>Written by Mira Oduya</p><p>Written by Nils Berg</p>', null],
])('takes the author from the page’s end where it shows %s', (_, end, expected) => {
  expect(byline(`${under('')}<footer>${end}</footer>`)).toBe(expected)
})

it.each([
  [
    'a meta element that can be read',
    '<meta property="article:author" content="https://a.example/desk"><meta name="sailthru.author" content="Mira Oduya">',
    'Mira Oduya',
  ],
  [
    'several elements of one name',
    '<meta name="citation_author" content="Mira Oduya"><meta name="citation_author" content="Jonas Hale">',
    'Mira Oduya, Jonas Hale',
  ],
  ['a labelled pair', '<meta name="twitter:label1" content="Written by"><meta name="twitter:data1" content="Mira Oduya">', 'Mira Oduya'],
  [
    'a pair that is a reading time',
    '<meta name="twitter:label1" content="Reading time"><meta name="twitter:data1" content="Four Minutes">',
    null,
  ],
])('reads %s', (_, head, expected) => {
  expect(byline(under(''), head)).toBe(expected)
})

it.each([
  ['not where only the data say so', '', null],
  ['where the page prints it', '<p>Harbour Courier | March 5, 2031</p>', 'Harbour Courier'],
  ['not where the page names a person', '<p>By Mira Oduya</p>', 'Mira Oduya'],
])('takes the outlet for an author %s', (_, lines, expected) => {
  expect(
    byline(under(lines), '<meta property="og:site_name" content="Harbour Courier"><meta name="author" content="Harbour Courier">'),
  ).toBe(expected)
})

it('keeps a person who writes at an address of that name', () => {
  expect(
    byline(under(''), '<link rel="canonical" href="https://mira-oduya.example/strait"><meta name="author" content="Mira Oduya">'),
  ).toBe('Mira Oduya')
})
