import { expect, it } from 'vitest'
import { authorsOf, isLengthLine, languageNamed, sectionOf, wordsStated } from '#import/clippings'

it.each([
  ['Length: 2,968 words', 2968],
  ['1285 Wörter', 1285],
  ['1.285 Wörter', 1285],
  ['1 234 mots', 1234],
  ['8165 字', 8165],
  ['none', null],
])('finds the number of words in “%s”', (text, words) => {
  expect(wordsStated(text)).toBe(words)
})

it.each([
  ['877 Wörter', true],
  ['8165 字', true],
  ['1,204 words', true],
  ['877', false],
  ['In 877 words she said it', false],
])('says whether “%s” states a length', (text, states) => {
  expect(isLengthLine(text)).toBe(states)
})

it.each([
  ['ENGLISH', 'en'],
  ['ENGLISH; ENGLISHS', 'en'],
  ['Englisch', 'en'],
  ['Français', 'fr'],
  ['GERMAN; DEUTSCH', 'de'],
  ['英语', 'en'],
  ['意大利文', 'it'],
  ['Alemán', 'de'],
  ['EN', 'en'],
  ['Klingon', null],
  ['', null],
])('knows the language “%s”', (name, tag) => {
  expect(languageNamed(name)).toBe(tag)
})

it.each([
  ['By MIRA LUND', 'MIRA LUND'],
  ['BY STEPHEN POLL', 'STEPHEN POLL'],
  ['Von Ada Vane', 'Ada Vane'],
  ['Par Ada Vane ;', 'Ada Vane'],
  ['Diana Vane', 'Diana Vane'],
  ['  ', null],
])('reads the authors of “%s”', (field, authors) => {
  expect(authorsOf(field)).toBe(authors)
})

it.each([
  ['FEATURES; Pg. 6', 'FEATURES', '6', null],
  ['Home Pages, Pg. 15', 'Home Pages', '15', null],
  ['Titelseite; S. 1; Ausg. 99', 'Titelseite', '1', 'Ausg. 99'],
  ['S. 6', null, '6', null],
  ['POLITICS; Version:28', 'POLITICS', null, null],
  ['Section B; Page 22, Column 2; Foreign Desk', 'Section B; Column 2; Foreign Desk', '22', null],
  ['Section C; ; Section C; Page 19; Column 2; Business Desk ; Column 2;', 'Section C; Column 2; Business Desk', '19', null],
  ['News; Briefs; Pg. A10; Column', 'News; Briefs; Column', 'A10', null],
  ['Sports', 'Sports', null, null],
])('takes the section “%s” apart', (field, section, pages, edition) => {
  expect(sectionOf(field)).toEqual({ section, pages, edition })
})
