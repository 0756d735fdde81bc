import { expect, it } from 'vitest'
import { pastedContent } from '../../../../src/renderer/import/pasted-content.ts'

const prose = 'The council said that it would answer within the week. '.repeat(8)
const html = `<meta charset="utf-8"><h1>Council</h1><p>${prose}</p>`

it.each([
  ['nothing', ' \n', null, { kind: 'nothing' }],
  ['one link', ' https://courier.example/a?b=c#d \n', null, { kind: 'addresses', addresses: ['https://courier.example/a?b=c#d'] }],
  [
    'links, one of them twice, and what a browser adds',
    'https://courier.example/a\r\n\r\nhttp://courier.example/b\nhttps://courier.example/a',
    '<a href="https://courier.example/a">a</a><p>',
    { kind: 'addresses', addresses: ['https://courier.example/a', 'http://courier.example/b'] },
  ],
  ['a link in a sentence', 'See https://courier.example/a', null, { kind: 'text', content: 'See https://courier.example/a' }],
  ['an address of another kind', 'file:///etc/passwd', null, { kind: 'text', content: 'file:///etc/passwd' }],
  ['text alone', prose, null, { kind: 'text', content: prose }],
  ['a page', prose, html, { kind: 'html', content: html }],
  ['a line of a page', 'The council answers', '<p>The council answers</p>', { kind: 'text', content: 'The council answers' }],
  ['text that an editor has coloured', prose, `<span style="color:red">${prose}</span>`, { kind: 'text', content: prose }],
  ['the source of a page', `<!DOCTYPE html>\n${html}`, null, { kind: 'html', content: `<!DOCTYPE html>\n${html}` }],
])('%s', (_what, text, beside, found) => {
  expect(pastedContent(text, beside)).toEqual(found)
})
