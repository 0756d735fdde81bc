import { expect, it } from 'vitest'
import { importArticles } from '#import'

/** A PDF of these objects, numbered from 1; PDF.js finds them without a table of where they are. */
const fileOf = (...objects: readonly string[]): Uint8Array =>
  new Uint8Array(
    Buffer.from(
      `%PDF-1.4\n${objects.map((object, index) => `${index + 1} 0 obj\n${object}\nendobj\n`).join('')}trailer <</Root 1 0 R>>\n%%EOF`,
    ),
  )
const stream = (dictionary: string, content: string) => `<<${dictionary}/Length ${content.length}>>\nstream\n${content}\nendstream`

const font = '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>'
const page = (resources: string) => `<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R/Resources<<${resources}>>>>`

/** Twelve forms, each of which draws the next ten times: a million million times what the last one holds. */
const laughs = (last: string): Uint8Array => {
  const forms = Array.from({ length: 12 }, (_, index) => {
    const resources = `/Type/XObject/Subtype/Form/BBox[0 0 600 800]/Resources<</Font<</F 6 0 R>>${index === 11 ? '' : `/XObject<</X ${8 + index} 0 R>>`}>>`
    return stream(resources, index === 11 ? last : '/X Do '.repeat(10))
  })
  return fileOf(
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    page('/Font<</F 6 0 R/G 5 0 R>>/XObject<</X 7 0 R>>'),
    stream('', 'BT /F 12 Tf 70 700 Td (Some text that is there.) Tj /G 12 Tf (And some more of it.) Tj ET /X Do'),
    font,
    font,
    ...forms,
  )
}

it.each([
  ['text', laughs('BT /F 12 Tf 70 600 Td (ha) Tj ET'), ['took-too-long']],
  ['nothing', laughs('q Q'), ['read']],
])('ends in time where forms multiply %s', { timeout: 60_000 }, async (_, bytes, ends) => {
  const imported = await importArticles(bytes, 'laughs.pdf')
  expect(ends).toContain(imported.ok ? 'read' : imported.problem.kind)
})

it('ends in time where a file says that it has a thousand million pages', { timeout: 60_000 }, async () => {
  const bytes = fileOf(
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1000000000>>',
    page('/Font<</F 5 0 R>>'),
    stream('', 'BT /F 12 Tf 70 700 Td (Some text that is there.) Tj ET'),
    font,
  )
  const imported = await importArticles(bytes, 'pages.pdf')
  expect(imported.ok && [imported.articles[0]?.paragraphs, imported.articles[0]?.receipt.warnings]).toEqual([
    [{ kind: 'body', text: 'Some text that is there.', page: 1 }],
    [],
  ])
})

it('ends where pages are their own parents', async () => {
  const bytes = fileOf('<</Type/Catalog/Pages 2 0 R>>', '<</Type/Pages/Kids[2 0 R 2 0 R]/Count 2>>')
  expect(await importArticles(bytes, 'circle.pdf')).toEqual({ ok: false, problem: { kind: 'empty' } })
})
