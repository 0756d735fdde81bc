import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { answerOpenDialog, answerSaveDialog } from '#setup/answer-dialogs'
import type { Block, Entry, Inline } from '#core/brief'
import { unpackBrief } from '#import/attache'
import { expect, test } from '#test/attache-test'
import { readDocx } from '#test/read-docx'
import { validateDocx } from '#test/validate-docx'
import { exportWindow, saved, windowOf } from '../main-job/app-window.ts'

const sample = join(import.meta.dirname, '../../../resources/sample')
const articles = ['tarsia-asks-neighbours-for-convoy-escorts.html', 'tarsia-seeks-convoy-escorts.txt', 'what-a-naval-escort-would-mean.md']

test('a brief of the sample’s kind is written from nothing by keyboard alone', async ({ app, page, profile }, info) => {
  test.setTimeout(300_000)
  const keys = async (...names: readonly string[]) => {
    for (const name of names) await page.keyboard.press(name)
  }
  const type = async (words: string) => await page.keyboard.type(words)
  const { text } = windowOf(page)

  await answerOpenDialog(
    app,
    articles.map((name) => join(sample, name)),
  )
  await windowOf(page).library.waitFor()
  await keys('Control+Shift+o')
  await page.getByRole('dialog', { name: 'Import' }).getByRole('button', { name: 'Close', exact: true }).waitFor()
  await keys('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await command(page, 'Tarsia asks neighbours')
  await expect(windowOf(page).reader.getByRole('heading', { level: 1 })).toContainText('Tarsia asks neighbours')

  await keys('Control+3', 'Control+n')
  await expect(text).toBeFocused()
  await type('Kestrel Strait: escort request')
  await keys('Tab')
  for (const field of ['Maritime Security Unit', 'Permanent Secretary', '5 March 2031', '2031/114']) {
    await type(field)
    await keys('Tab')
  }
  await keys('Shift+Tab', 'Escape')
  await expect(text).toBeFocused()
  await keys('End', 'Enter')
  await type('Only Osmere has agreed. We judge it ')
  await keys('Control+b')
  await type('likely')
  await keys('Control+b')
  await type(' that a first passage is attempted.')

  // Down into the situation: words of the article in a sentence, then a quotation of its own.
  await keys('ArrowDown')
  await type('Talks ')
  await quoteAtCaret(page, 'broke up on Saturday without a date for another round')
  await type('.')
  await keys('Enter')
  await type('## Dates to watch')
  await keys('Enter')
  await type('- 18 March: next meeting')
  await keys('Control+Alt+c')
  await type('Tarsia asks')
  await keys('Enter')
  await keys('Enter')
  await expect(text.locator('.note-number')).toHaveText(['1', '2'])
  await expect(text).toBeFocused()
  await keys('Enter', 'Enter')
  await command(page, 'Table…')
  await page.getByRole('dialog', { name: 'Insert table' }).waitFor()
  for (const key of ['ArrowLeft', 'ArrowUp', 'Enter']) await keys(key)
  for (const cell of ['Port', 'Grain', 'Vessa', 'three fifths']) {
    await type(cell)
    if (cell !== 'three fifths') await keys('Tab')
  }

  await command(page, 'Widen column')

  await command(page, 'Add actor')
  await type('Ilse Maren')
  await keys('Tab')
  await type('Analyst')
  await keys('Escape')
  await command(page, 'Add claim')
  await type('Tarsia has run out of alternatives.')
  await keys('Tab')
  await type('Ilse Maren')
  await keys('Tab')
  await type('disputed')
  await keys('Tab')
  await type('unlikely')
  await keys('Escape')
  await quoteAtCaret(page, '“If they are asking for ships, they have run out of other options.”')
  await command(page, 'Add open question')
  await type('Has Osmere given notice?')
  await keys('Home', 'Control+Alt+m')
  await type('Ask the harbour master.')
  await keys('Control+Enter')
  await expect(text.locator('.commented')).toHaveCount(1)
  await info.attach('written', { body: await page.screenshot(), contentType: 'image/png' })
  await saved(page)

  await answerSaveDialog(app, join(profile, 'Kestrel.attache'))
  await command(page, 'Save brief file…')
  await page.getByText('Saved as Kestrel.attache', { exact: true }).first().waitFor()
  await answerSaveDialog(app, join(profile, 'Kestrel.docx'))
  await keys('Control+Shift+e')
  // Nothing untrue is in it, so the keyboard is where it goes on.
  await expect(exportWindow(page).getByRole('button', { name: 'Export…' })).toBeFocused()
  await keys('Enter')
  await exportWindow(page).getByText('Saved as Kestrel.docx', { exact: true }).waitFor()
  await keys('Enter')
  await expect(page.getByRole('dialog')).toHaveCount(0)

  expect(await written(join(profile, 'Kestrel.attache'))).toEqual({
    title: 'Kestrel Strait: escort request',
    fields: ['Maritime Security Unit', 'Permanent Secretary', '5 March 2031', '2031/114'],
    summary: [['Only Osmere has agreed. We judge it ', 'likely / bold', ' that a first passage is attempted.']],
    sections: [
      ['situation', ['paragraph', 'heading', 'list', 'table']],
      ['actors', ['actor']],
      ['claims', ['claim']],
      ['openQuestions', ['question']],
    ],
    actor: [['Ilse Maren'], 'Analyst'],
    claim: {
      statement: ['Tarsia has run out of alternatives.'],
      claimant: 'Ilse Maren',
      isLinked: true,
      status: 'disputed',
      likelihood: 'unlikely',
      evidence: [['supporting', ['“If they are asking for ships, they have run out of other options.”', '^']]],
    },
    picks: ['broke up on Saturday without a date for another round', '“If they are asking for ships, they have run out of other options.”'],
    comments: [['Has', ['Ask the harbour master.']]],
  })
  const bytes = await readFile(join(profile, 'Kestrel.docx'))
  expect(await validateDocx(bytes, 'Microsoft365')).toEqual([])
  expect(readDocx(bytes).notes).toHaveLength(3)
})

/** Runs a command, or opens an article, by its name. */
async function command(page: Page, name: string): Promise<void> {
  await page.keyboard.press('Control+k')
  await page.keyboard.type(name)
  await expect(page.getByRole('option', { name }).first()).toHaveAttribute('aria-selected', 'true')
  await page.keyboard.press('Enter')
}

/** Finds words in the article being read and puts them where the caret is in the brief. */
async function quoteAtCaret(page: Page, words: string): Promise<void> {
  await page.keyboard.press('Control+2')
  await page.keyboard.press('Control+f')
  await page.keyboard.type(words)
  await expect(windowOf(page).reader.getByRole('search').getByRole('status')).toHaveText('1 of 1')
  for (const key of ['Escape', 'Enter', 'Control+3']) await page.keyboard.press(key)
}

/** What the brief in a file says, as far as this test wrote it. */
async function written(file: string) {
  const unpacked = unpackBrief(await readFile(file))
  if (!unpacked.ok) throw new Error(unpacked.problem.kind)
  const { brief } = unpacked
  const entries = brief.sections.flatMap(({ content }): readonly (Block | Entry)[] => content)
  const [actor] = entries.flatMap((entry) => (entry.kind === 'actor' ? [entry] : []))
  const [claim] = entries.flatMap((entry) => (entry.kind === 'claim' ? [entry] : []))
  return {
    title: brief.title,
    fields: [brief.from, brief.to, brief.date, brief.reference],
    summary: brief.summary.map((block) => (block.kind === 'paragraph' ? block.content.map(inline) : block.kind)),
    sections: brief.sections.map(({ kind, content }) => [kind, content.map((item) => item.kind)]),
    actor: [actor?.name.map(inline), actor?.role],
    claim: {
      statement: claim?.statement.map(inline),
      claimant: claim?.claimant,
      isLinked: claim?.claimantActor === actor?.id,
      status: claim?.status,
      likelihood: claim?.likelihood,
      evidence: claim?.content.map((block) => (block.kind === 'quotation' ? [block.stance, block.content.map(inline)] : block.kind)),
    },
    picks: brief.picks.map(({ words }) => words),
    comments: (brief.comments ?? []).map(({ words, messages }) => [words, messages.map((said) => said.text)]),
  }
}

function inline(piece: Inline): string {
  switch (piece.kind) {
    case 'text':
      return [piece.text, ...piece.marks.map(({ kind }) => kind)].join(' / ')
    case 'quotedWords':
      return `{${piece.content.map(inline).join('')}}`
    case 'note':
      return '^'
    case 'lineBreak':
      return '\n'
  }
}
