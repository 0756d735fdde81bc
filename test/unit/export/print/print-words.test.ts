import { expect, it } from 'vitest'
import { printBrief } from '#export/print'
import { printWords } from '#messages'
import { richArticles, richBrief } from '#test/rich-brief'

const printed = (language: string) => printBrief({ brief: { ...richBrief, language }, articles: richArticles })

it.each([
  ['en-GB', ['Page ', ' of ', ''], 'Contents', 'From'],
  ['fr-CA', ['Page ', ' sur ', ''], 'Sommaire', 'De'],
  ['de-AT', ['Seite ', ' von ', ''], 'Inhalt', 'Von'],
  ['ar-EG', ['صفحة ', ' من ', ''], 'المحتويات', 'من'],
  ['he', ['עמוד ', ' מתוך ', ''], 'תוכן העניינים', 'מאת'],
  ['tr', ['Page ', ' of ', ''], 'Contents', 'From'],
])('prints the words around the text in the language of the brief: %s', (language, pageOf, contents, from) => {
  const { words, from: fact } = printed(language)
  expect([words.pageOf, words.contents, fact?.label]).toEqual([pageOf, contents, from])
})

it('never translates the marking', () => {
  expect(printed('fr').marking).toBe(richBrief.marking)
})

it('writes no ß in Swiss German', () => {
  expect(JSON.stringify(printWords('de-CH'))).not.toContain('ß')
})

it('calls a source that is gone what the language calls it', () => {
  const { notes } = printBrief({ brief: { ...richBrief, language: 'de-DE' }, articles: [] })
  expect(
    notes[0]?.paragraphs
      .flat()
      .map(({ text }) => text)
      .join(''),
  ).toContain('Quelle nicht mehr in der Bibliothek')
})
