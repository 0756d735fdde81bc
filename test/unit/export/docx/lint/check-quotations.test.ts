import { expect, it } from 'vitest'
import { strFromU8, unzipSync } from 'fflate'
import type { Block } from '#core/brief'
import { checkDocx, checkQuotations } from '#export/docx/lint'
import { printBrief } from '#export/print'
import { block, briefOf, noteOn, pickOf, quoted, text } from '#test/brief-of'
import { docxOf } from '#test/docx-of'
import { packed, type PackageParts } from '#test/good-package'
import { richArticles, richBrief } from '#test/rich-brief'

const [article] = richArticles
const pick = pickOf(article!, { paragraph: 1, from: 1, to: 36 })

/** The document with its text changed, as a slip of the writer would. */
async function faultsAfter(blocks: readonly Block[], change: (story: string) => string) {
  const printable = printBrief({ brief: briefOf(blocks, [pick]), articles: richArticles })
  const parts: PackageParts = Object.fromEntries(
    Object.entries(unzipSync(await docxOf(printable))).map(([name, bytes]) => [name, strFromU8(bytes)]),
  )
  const story = String(parts['word/document.xml'])
  const changed = change(story)
  expect(changed).not.toBe(story)
  const faults = checkQuotations(packed({ ...parts, 'word/document.xml': changed }), printable)
  return faults.map(({ block: id, detail }) => [id, detail])
}

const quotation = block([text(pick.words), noteOn(pick)], { id: 'apart', pick })
const sentence = block([text('She said '), quoted(pick), text(' and left.'), noteOn(pick, 'n2')], { id: 'within' })

it('finds every quotation of a whole brief', async () => {
  const printable = printBrief({ brief: richBrief, articles: richArticles })
  const file = await docxOf(printable)
  expect([checkQuotations(file, printable), checkDocx(file, printable)]).toEqual([[], []])
})

it.each([
  ['a word left out', [quotation], ' reopen', '', 'apart', 'quoted words are not in the file: We will not reopen the outer berths'],
  ['a letter changed', [quotation], 'reopen', 'Reopen', 'apart', 'quoted words are not in the file: We will not reopen the outer berths'],
  [
    'a word added within',
    [sentence],
    'the outer berths',
    'all the outer berths',
    'within',
    expect.stringMatching(/^quoted words are not/u),
  ],
  ['a quotation mark lost', [sentence], 'said “', 'said ', 'within', expect.stringMatching(/^the text around quoted words is other/u)],
  [
    'words added behind a quotation',
    [quotation],
    'outer berths',
    'outer berths, ever',
    'apart',
    expect.stringMatching(/other from character/u),
  ],
] as const)('finds %s', async (...[, blocks, from, to, ...fault]) => {
  const change = (story: string) => {
    const words = story.replaceAll(/<\/w:t><\/w:r><w:r><w:t[^>]*>/gu, '')
    return words.replace(from, to)
  }
  expect(await faultsAfter(blocks, change)).toEqual([fault])
})

it('finds a quotation that is not there at all', async () => {
  const faults = await faultsAfter([quotation, sentence], (story) => story.replace('_attache_block_apart', 'other'))
  expect(faults).toEqual([[null, 'block apart lacks what it quotes: We will not reopen the outer berths']])
})

it('finds two quotations that changed places', async () => {
  const other = block([text(pick.words)], { id: 'before', pick })
  const faults = await faultsAfter([other, quotation], (story) =>
    story
      .replace('_attache_block_before', 'hold')
      .replace('_attache_block_apart', '_attache_block_before')
      .replace('"hold"', '"_attache_block_apart"'),
  )
  expect(faults).toEqual([['apart', 'stands before what it should follow']])
})
