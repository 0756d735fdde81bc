import { expect, it } from 'vitest'
import { printBrief } from '#export/print'
import { richArticles, richBrief } from '#test/rich-brief'

it.each([
  ['en-GB', 'Summary', 'likely (55–80\u00A0%)', 'Page '],
  ['de', 'Zusammenfassung', 'wahrscheinlich (55–80\u00A0%)', 'Seite '],
  ['de-CH', 'Zusammenfassung', 'wahrscheinlich (55–80\u00A0%)', 'Seite '],
  ['fr-CA', 'Résumé', 'probable (55–80\u00A0%)', 'Page '],
  ['tlh', 'Summary', 'likely (55–80\u00A0%)', 'Page '],
])('a brief in %s has its own words around the text', (language, summary, likelihood, page) => {
  const { words, sections } = printBrief({ brief: { ...richBrief, language }, articles: richArticles })
  const claims = sections.flatMap((section) => section.claims)
  expect([words.summary, claims[0]?.likelihood, words.pageOf[0]]).toEqual([summary, likelihood, page])
})
