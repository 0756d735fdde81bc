import { describe, expect, it } from 'vitest'
import { findMasthead, findRights } from '../../../../src/import/text/index.ts'

const body = [
  'The republic of Tarsia closed the Kestrel Strait to oil tankers on Wednesday, hours after its navy said that a mine had damaged one of its patrol boats.',
  '“No ship that carries oil will pass until the waters are safe,” the transport minister told reporters. He gave no date.',
]
const none = { title: null, byline: null, published: null }

describe('a first line that is a title', () => {
  it.each([
    ['Tarsia closes the Kestrel Strait to tankers', body],
    ['Five days in March', body],
    ['“No ship will pass”', body],
    ['3,000 sailors wait off Port Selen', body],
    ['Тарсия закрывает пролив', ['Республика Тарсия закрыла пролив для нефтяных танкеров в среду, через несколько часов после взрыва.']],
    ['塔尔西亚关闭海峡', ['塔尔西亚共和国周三关闭了海峡，禁止油轮通行，此前海军称一艘巡逻艇被水雷炸坏。']],
    [
      'تارسيا تغلق المضيق',
      ['أغلقت جمهورية تارسيا المضيق أمام ناقلات النفط يوم الأربعاء بعد ساعات من انفجار لغم بالقرب من العوامة الشمالية.'],
    ],
  ])('%s', (title, following) => {
    expect(findMasthead([title, ...following])).toEqual({ ...none, title })
  })
})

describe('a first line that is none', () => {
  it.each([
    ['a sentence', ['Tarsia closed the Kestrel Strait.', ...body]],
    ['a sentence in quotation marks', ['“The strait is closed.”', ...body]],
    ['a sentence in Chinese', ['塔尔西亚关闭海峡。', '塔尔西亚共和国周三关闭了海峡，禁止油轮通行，此前海军称一艘巡逻艇被水雷炸坏。']],
    ['a dateline', ['PORT SELEN, March 5 (Meridian Wire) — Tarsia closes strait', ...body]],
    ['a byline', ['By Mira Oduya', ...body]],
    ['a date', ['5 March 2031', ...body]],
    ['a list item', ['- the strait', ...body]],
    ['an address', ['https://courier.example/strait', ...body]],
    ['a field', ['Subject: the strait', ...body]],
    ['the end of a broken sentence', ['and the strait was closed', ...body]],
    ['longer than titles are', [`${'Tarsia closes the strait '.repeat(8)}today`, ...body]],
    ['a line over lines as short as itself', ['The strait is closed', 'The harbour is empty', 'The boats lie still', 'Nobody sails']],
    ['the only line', ['Tarsia closes the Kestrel Strait']],
    ['the first of a text', body],
  ])('%s', (_, paragraphs) => {
    expect(findMasthead(paragraphs)).toEqual(none)
  })
})

describe('lines under the title', () => {
  const title = 'Tarsia closes the Kestrel Strait'
  it.each([
    ['byline and date', ['By Jane Roe', '5 March 2031'], { title, byline: 'Jane Roe', published: '2031-03-05' }],
    [
      'date and byline',
      ['Wednesday, March 5, 2031', 'By Jane Roe and Jean-Luc d’Arc'],
      { title, byline: 'Jane Roe and Jean-Luc d’Arc', published: '2031-03-05' },
    ],
    ['a German byline', ['Von Karl von der Heide'], { title, byline: 'Karl von der Heide', published: null }],
    [
      'a sentence that begins with By',
      ['By Monday the strait was closed, and nobody could say for how long it would stay so.'],
      { title, byline: null, published: null },
    ],
    [
      'a sentence with a date',
      ['On 5 March 2031 the strait was closed, and nobody could say for how long it would be so.'],
      { title, byline: null, published: null },
    ],
  ])('%s', (_, lines, masthead) => {
    expect(findMasthead([title, ...lines, ...body])).toEqual(masthead)
  })
})

describe('a line that says whose text it is', () => {
  it.each([
    'Republished with permission from Meridian Wire',
    'This article was republished with permission from Meridian Wire.',
    '© 2031 Harbour Courier',
    'Copyright 2031 Harbour Courier. All rights reserved.',
    'Licensed under CC BY 4.0',
    'Mit freundlicher Genehmigung des Nordblatts',
  ])('is found at the end: %s', (line) => {
    expect(findRights([...body, line])).toBe(line)
  })

  it.each([
    ['in the middle', ['Republished with permission from Meridian Wire', ...body, ...body]],
    ['in a sentence of the article', [...body, 'The paper was published with great fanfare in the capital.']],
  ])('is not found %s', (_, paragraphs) => {
    expect(findRights(paragraphs)).toBeNull()
  })
})
