import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { canWriteWith, citationEngineFor } from '#export/print'
import { citedKinds, citedSources } from '#test/cited-kinds'
import { readCitationStyle } from '#import/citation-style'

const fixture = (name: string) => readFileSync(new URL(`../../fixtures/citation-styles/${name}`, import.meta.url), 'utf8')
const house = fixture('house.csl')
const read = (text: string) => readCitationStyle(new TextEncoder().encode(text))

it('reads a style whole, with the name that it gives itself', () => {
  expect(read(house)).toEqual({
    ok: true,
    style: { id: 'http://harbour.example/styles/house', title: 'House style of the Harbour Office', csl: house },
  })
})

it('names the parent of a dependent style', () => {
  expect(read(fixture('dependent.csl'))).toEqual({
    ok: false,
    problem: { kind: 'dependent-style', title: 'Annals of Harbours', parent: 'house' },
  })
})

it.each([
  ['nothing', '', 'no-style'],
  ['plain text', 'Harbour', 'no-style'],
  ['another XML file', '<rss version="2.0"/>', 'no-style'],
  ['a style of no namespace', '<style><citation><layout/></citation></style>', 'no-style'],
  ['a style cut off', house.slice(0, 500), 'damaged-style'],
  ['entities that are declared', `<!DOCTYPE style [<!ENTITY a "b">]>${house.replace(/<\?xml.*\?>/u, '')}`, 'damaged-style'],
  ['a style that only lists', house.replace(/<citation>[\s\S]*<\/citation>/u, ''), 'no-citation'],
  ['a macro that is not there', house.replace('text macro="by"', 'text macro="other"'), 'damaged-style'],
  ['a style without a name', house.replace(/<title>.*<\/title>/u, ''), 'nameless-style'],
])('refuses %s', (_what, text, kind) => {
  expect(read(text)).toEqual({ ok: false, problem: { kind } })
})

it('refuses what is too large to be one before it is parsed', () => {
  const bytes = new Uint8Array(2_000_001)
  expect(readCitationStyle(bytes)).toEqual({ ok: false, problem: { kind: 'too-large', bytes: 2_000_001, limit: 500_000 } })
})

const tried = (csl: string) => canWriteWith({ id: 'x', title: 'X', csl })

it.each([
  ['a style that works', house, true],
  ['a macro that calls itself', house.replace('<text variable="container-title"/>', '<text macro="by"/>'), false],
  ['one that writes nothing', house.replace(/<group delimiter=" \/ ">[\s\S]*?<\/layout>/u, '</layout>'), false],
])('tries %s', (_what, csl, works) => {
  expect(tried(csl)).toBe(works)
})

it('writes a note as Chicago does where a style has nothing to print for its source', () => {
  const dated = house.replace(/<text macro="by"\/>\s*<text variable="title" quotes="true"\/>/u, '')
  const [newspaper, undated] = [citedKinds.newspaper, citedKinds.undated].map(({ id }, index) => ({
    note: index + 1,
    items: [{ article: id, pick: null, locator: null, prefix: '', suffix: '' }],
  }))
  const engine = citationEngineFor('en-GB', { id: 'x', title: 'X', csl: dated })
  const texts = engine
    .keep()
    .write([newspaper!, undated!], citedSources)
    .map((runs) => runs.map(({ text }) => text).join(''))
  expect(texts).toEqual(['04/03/2031.', 'Eva Lang, ‘Port Rules’, Port Authority, n.d., https://port.example/rules.'])
})
