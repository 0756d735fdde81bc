import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import type { CitationStyleChoice } from '#core/brief'
import { checkToPrint } from '#export/print'
import { articleOf } from '#test/article-of'
import { block, briefOf, noteOn, pickOf, text } from '#test/brief-of'

const house = readFileSync(new URL('../../../fixtures/citation-styles/house.csl', import.meta.url), 'utf8')
const dated = articleOf(['The port is shut.'], { title: 'Port shut', published: '2031-03-04' })
const undated = articleOf(['The port has rules.'], { title: 'Port rules', published: null })
const picks = [dated, undated].map((article, index) => pickOf(article, { paragraph: 0, from: 0, to: 8 }, `p${index}`))
const notes = [...picks, ...picks].map((pick, index) => noteOn(pick, `n${index}`))

function unwrittenIn(style: CitationStyleChoice | null) {
  const brief = briefOf([block([text('Both say so.'), ...notes])], picks, style === null ? {} : { style })
  return checkToPrint(brief, [dated, undated]).filter(({ rule }) => rule === 'source-unwritten')
}

const added = (csl: string) => ({ id: 'x', title: 'House', csl })
const said = (article: string, note: string) => ({
  rule: 'source-unwritten',
  severity: 'incomplete',
  place: { kind: 'note', id: note },
  values: { article, style: 'House' },
})

it.each([
  ['a shipped style', null, []],
  ['one that writes all', added(house), []],
  [
    'one that prints dates alone',
    added(house.replace(/<text macro="by"\/>\s*<text variable="title" quotes="true"\/>/u, '')),
    [said('Port rules', 'n1')],
  ],
  [
    'one that prints brackets where the date is missing',
    added(
      house.replace(/<group delimiter=" \/ ">[\s\S]*?<\/group>\s*<\/group>/u, '<text value="()"/><date variable="issued" form="numeric"/>'),
    ),
    [said('Port rules', 'n1')],
  ],
  [
    'one in which citeproc fails',
    added(house.replace('<text variable="container-title"/>', '<text macro="by"/>').replace('variable="author"', 'variable="editor"')),
    [said('Port shut', 'n0'), said('Port rules', 'n1')],
  ],
])('finds what %s has nothing to print for, where it is first cited', (_what, style, expected) => {
  expect(unwrittenIn(style)).toEqual(expected)
})
