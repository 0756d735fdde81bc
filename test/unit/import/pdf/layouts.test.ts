import { expect, it } from 'vitest'
import { importArticles } from '#import'
import { inventArticles } from '../../../bench/import/pdf-layouts/invent-articles.ts'
import { layouts } from '../../../bench/import/pdf-layouts/layouts.ts'
import { scoreParagraphs } from '../../../bench/import/pdf-layouts/score-paragraphs.ts'
import { typeset } from '../../../bench/import/pdf-layouts/typeset.ts'

it.each(layouts)('reads whole paragraphs from pages set in $name', async (layout) => {
  const pairs: { readonly written: readonly string[]; readonly read: readonly string[] }[] = []
  for (const article of inventArticles(4)) {
    const imported = await importArticles(await typeset(article, layout), 'article.pdf')
    const read = imported.ok ? imported.articles.flatMap(({ paragraphs }) => paragraphs.map(({ text }) => text)) : []
    pairs.push({ written: article.paragraphs.map(({ text }) => text), read })
  }
  expect(scoreParagraphs(pairs).f1).toBeGreaterThanOrEqual(layout.target)
})
