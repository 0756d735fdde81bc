import { expect, it } from 'vitest'
import { KeptPrinter, printBrief } from '#export/print'
import { richArticles, richBrief } from '#test/rich-brief'

it('prints what printBrief prints, whatever has changed in the brief and the library since the time before', () => {
  const printer = new KeptPrinter()
  const brief = { ...richBrief, title: 'Another title', sections: richBrief.sections.toReversed() }
  const articles = richArticles.map((article) => ({ ...article, metadata: { ...article.metadata, title: 'Renamed' } }))
  printer.print({ brief: richBrief, articles: richArticles })
  expect(printer.print({ brief, articles })).toEqual(printBrief({ brief, articles }))
})
