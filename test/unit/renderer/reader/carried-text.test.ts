import { expect, it } from 'vitest'
import type { Metadata } from '#core/article'
import { carriedText } from '#renderer/reader/carried-text.ts'
import { marked } from '#test/marked'

const { article, spans } = marked('‹“A winter without end”› is what she said.\nShe ‹meant a & b.›')

function carried(metadata: Partial<Metadata>, nth: readonly number[], page: number | null = null) {
  const paragraphs = article.paragraphs.map((paragraph) => ({ ...paragraph, page }))
  return carriedText(
    { ...article, paragraphs, metadata: { ...article.metadata, ...metadata } },
    nth.map((index) => spans[index]!),
  )
}

it('puts the words in quotation marks once, and a plain citation beneath them', () => {
  expect(carried({ byline: 'Oda Lindqvist' }, [0])).toEqual({
    text: '“A winter without end”\nOda Lindqvist, ‘Talks stall’, Harbour Courier, 4 March 2031, para. 1.',
    html: '<blockquote><p>“A winter without end”</p></blockquote><p>Oda Lindqvist, ‘Talks stall’, <em>Harbour Courier</em>, 4 March 2031, para. 1.</p>',
  })
})

it.each([
  { what: 'several paragraphs', text: carried({}, [0, 1]).text, end: 'Harbour Courier, 4 March 2031, paras. 1–2.' },
  { what: 'a page', text: carried({}, [1], 7).text, end: 'Harbour Courier, 4 March 2031, p. 7.' },
  {
    what: 'what is not known',
    text: carried({ title: null, outlet: null, published: null }, [1]).text,
    end: 'untitled (article.txt), undated, para. 2.',
  },
])('cites $what', ({ text, end }) => {
  expect(text.endsWith(end)).toBe(true)
})

it('lets no word of the article become markup', () => {
  expect(carried({ title: '<b>x' }, [1]).html).toContain('<p>“meant a &amp; b.”</p></blockquote><p>‘&lt;b&gt;x’')
})
