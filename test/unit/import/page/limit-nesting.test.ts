import { expect, it } from 'vitest'
import { limitNesting } from '../../../../src/import/page/limit-nesting.ts'

it.each([
  ['an ordinary page', '<html><body><div><p>a<p>b<br><ul><li>c<li>d</ul></div></body></html>'],
  ['a thousand unclosed paragraphs', '<p>a'.repeat(1000)],
  ['a thousand unclosed rows', `<table>${'<tr><td>a<td>b'.repeat(1000)}</table>`],
  ['tags in a script and in a comment', `<script>${'"<div>"'.repeat(500)}</script><!--${'<div>'.repeat(500)}-->`],
  ['end tags of nothing', '</div>'.repeat(500)],
  ['less-than signs', '<'.repeat(1000)],
])('leaves %s as it is', (_, html) => {
  expect(limitNesting(html)).toBe(html)
})

it('takes out the tags that go deeper, and keeps the text apart', () => {
  const html = `${'<div>'.repeat(102)}a</div>b</div>c${'</div>'.repeat(100)}`
  expect(limitNesting(html)).toBe(`${'<div>'.repeat(100)} a b c${'</div>'.repeat(100)}`)
})

it('takes out rows with their table, and no more once what is around them has ended', () => {
  const inner = '<table><tr><td>a</td></tr></table>'
  const html = `<main>${'<div>'.repeat(99)}${inner}</main><div>${inner}</div>`
  expect(limitNesting(html)).toBe(`<main>${'<div>'.repeat(99)} a</main><div>${inner}</div>`.replace(' a<', ' a <'))
})
