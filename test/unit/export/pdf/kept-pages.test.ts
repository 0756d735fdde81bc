import { expect, it } from 'vitest'
import type { Block, Brief } from '#core/brief'
import { KeptPages, type LivePages } from '#export/pdf'
import { printBrief } from '#export/print'
import { longBrief } from '#test/long-brief'
import { readPdf } from '#test/read-pdf'

const { brief, articles } = longBrief({ sections: 3, paragraphs: 25, notes: 2, articles: 20 })
const print = (edited: Brief) => printBrief({ brief: edited, articles })
const choices = { design: 'paper', page: 'A4' } as const

/** The brief with other blocks instead of one. */
function withBlock(id: string, change: (block: Block) => readonly Block[]): Brief {
  return {
    ...brief,
    sections: brief.sections.map((section) =>
      section.kind === 'situation'
        ? { ...section, content: section.content.flatMap((block) => (block.id === id ? change(block) : [block])) }
        : section,
    ),
  }
}

function typed(block: Block, text = 'It was typed just now, and moves the words behind it. '): Block {
  if (block.kind !== 'paragraph') throw new Error('only paragraphs are typed in')
  const words = { kind: 'text', text, marks: [] } as const
  return { ...block, content: [words, ...block.content] }
}

/** Text by page, without blanks and the hyphens at the ends of lines: which of them pdf.js finds hangs on what else a font was written for. */
async function textsOf(bytes: Uint8Array | null): Promise<readonly string[]> {
  if (bytes === null) throw new Error('no new pages')
  return (await readPdf(bytes)).pages.map((text) => text.replaceAll(/[\s\u00AD-]/gu, ''))
}

/** How many pages there are is told anew once all are laid out. */
function uncounted(text: string): string {
  return text.replace(/(Page\d+)of\d+/u, '$1')
}

function placesOn({ places }: LivePages, { first, last }: { readonly first: number; readonly last: number }): LivePages['places'] {
  return places.filter(({ page }) => page >= first && page <= last)
}

const without = withBlock('b2x7', () => [])

it.each([
  ['a word on the page of the contents', brief, withBlock('b0x1', (block) => [typed(block, 'Now: ')])],
  ['words further behind', brief, withBlock('b1x7', (block) => [typed(block)])],
  ['words at the end', brief, withBlock('b2x22', (block) => [typed(block)])],
  ['a new paragraph, whose notes give all behind other numbers', without, brief],
  ['a paragraph that is gone with its notes', brief, without],
  ['a paragraph gone near the start, whose notes counted for all behind', brief, withBlock('b0x7', () => [])],
])('shows only the pages around %s, as they are among all', async (_what, before, edited) => {
  const pages = new KeptPages()
  await pages.lay(print(before), choices, true)
  const quick = await pages.lay(print(edited), choices, false)
  const whole = await pages.lay(print(edited), choices, true)
  const { part } = quick
  if (part === null) throw new Error('all pages were laid out')
  expect(part.last - part.first).toBeLessThan(whole.count / 2)
  const texts = await textsOf(quick.bytes)
  expect(texts.slice(0, part.last - part.first + 1).map(uncounted)).toEqual(
    (await textsOf(whole.bytes)).slice(part.first - 1, part.last).map(uncounted),
  )
  expect(quick.places).toEqual(placesOn(whole, part))
})

it.each([
  ['the title, which stands on every page', { ...brief, title: 'Another title' }],
  ['words far apart', { ...withBlock('b2x22', (block) => [typed(block)]), summary: brief.summary.map((block) => typed(block)) }],
])('lays out all pages where %s changed', async (_what, edited) => {
  const pages = new KeptPages()
  await pages.lay(print(brief), choices, true)
  const { part, bytes } = await pages.lay(print(edited), choices, false)
  expect(part).toBeNull()
  expect(await textsOf(bytes)).toEqual(await textsOf((await new KeptPages().lay(print(edited), choices, false)).bytes))
})

it('gives no bytes again where all pages are as they were', async () => {
  const pages = new KeptPages()
  const first = await pages.lay(print(brief), choices, true)
  const again = await pages.lay(print(brief), choices, true)
  expect([first.bytes === null, again.bytes]).toEqual([false, null])
  expect(again.places).toEqual(first.places)
})
