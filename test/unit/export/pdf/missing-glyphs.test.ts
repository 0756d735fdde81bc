import { expect, it } from 'vitest'
import { writePdf } from '#export/pdf'
import { printBrief } from '#export/print'
import { richArticles, richBrief } from '#test/rich-brief'

it.each([
  ['Latin, Greek and Cyrillic', 'Łódź, Ærø, Ελλάδα, Київ – “€ 5”', []],
  ['Arabic, Farsi and Hebrew', 'العربية فارسی עברית \u200F\u2067', []],
  ['Chinese and a snowman', '日本 and ☃ and 日', ['日', '本', '☃']],
])('%s', async (_, title, missing) => {
  const printable = printBrief({ brief: { ...richBrief, title, sections: [] }, articles: richArticles })
  expect((await writePdf(printable)).missingGlyphs).toEqual(missing)
})
