import type { Page } from '@playwright/test'
import { expect, test } from '#test/attache-test'
import { windowOf } from '../main-job/app-window.ts'
import { press, read, selection } from './articles.ts'

/** The texts that are marked, and the one among them that is shown. */
async function marked(page: Page) {
  const textsOf = async (highlight: string) => await page.evaluate((name) => [...(CSS.highlights.get(name) ?? [])].map(String), highlight)
  return { all: await textsOf('reader-find'), shown: await textsOf('reader-find-current') }
}

test('words are found whatever their case and accents, counted, marked and gone through', async ({ app, page, profile }) => {
  await read(app, page, profile, ['council'])
  const { reader, paragraph } = windowOf(page)
  await press(page, 'Control+f')
  const find = reader.getByRole('search', { name: 'Find in article' })
  await page.keyboard.type('ESCORT')
  await expect(find.getByRole('status')).toHaveText('1 of 3')
  // Marked once what was found has been drawn.
  await expect.poll(async () => await marked(page)).toEqual({ all: ['escort', 'Escort', 'escort'], shown: ['escort'] })
  await press(page, 'Enter', 'F3')
  await expect(find.getByRole('status')).toHaveText('3 of 3')
  await expect(paragraph(5)).toHaveAttribute('aria-current', 'true')
  await press(page, 'F3')
  await expect(find.getByRole('status')).toHaveText('1 of 3')
  await press(page, 'Shift+F3')
  await expect(find.getByRole('status')).toHaveText('3 of 3')
  await find.getByRole('button', { name: 'Whole words only' }).click()
  await expect(find.getByRole('status')).toHaveText('1 of 1')
  await find.getByRole('textbox').fill("pilots' cafe")
  await expect(find.getByRole('status')).toHaveText('1 of 1')
  await expect.poll(async () => await marked(page)).toEqual({ all: ['pilots’ café'], shown: ['pilots’ café'] })
  await find.getByRole('textbox').fill('submarine')
  await expect(find.getByRole('status')).toHaveText('Not found')
})

test('leaving leaves the place selected, to go on from by keyboard', async ({ app, page, profile }) => {
  await read(app, page, profile, ['council'])
  const { reader, paragraph } = windowOf(page)
  await press(page, 'Control+f')
  await page.keyboard.type('premiums')
  await expect(reader.getByRole('search').getByRole('status')).toHaveText('1 of 1')
  await press(page, 'Escape')
  await expect(reader.getByRole('search')).toHaveCount(0)
  await expect(paragraph(3)).toBeFocused()
  expect(await selection(page)).toBe('premiums')
  await expect.poll(async () => await marked(page)).toEqual({ all: [], shown: [] })
  await press(page, 'Shift+ArrowRight')
  expect(await selection(page)).toBe('premiums twice')
})

test('an article found by a search opens at the first of the words, and so does the next one', async ({ app, page, profile }) => {
  await read(app, page, profile, ['council', 'long'])
  const { library, reader } = windowOf(page)
  await library.getByRole('searchbox').fill('witness “two vessels”')
  await expect(library.getByRole('option')).toHaveCount(1)
  await library.getByRole('option', { name: /A long hearing/u }).click()
  const status = reader.getByRole('search').getByRole('status')
  await expect(status).toHaveText('1 of 4,000')
  await library.getByRole('searchbox').fill('convoy')
  await expect(library.getByRole('option')).toHaveCount(2)
  await library.getByRole('option', { name: /Council answers/u }).click()
  await expect(status).toHaveText('1 of 1')
  await expect.poll(async () => (await marked(page)).shown).toEqual(['convoy'])
  await expect(reader.getByText('expect the first convoy')).toBeInViewport()
  await expect(reader.getByRole('group', { name: 'Articles of the list' })).toContainText('of 2')
  const isFirst = (await reader.getByRole('group', { name: 'Articles of the list' }).innerText()).includes('1 of')
  await press(page, isFirst ? 'Alt+PageDown' : 'Alt+PageUp')
  await expect(reader.getByRole('heading', { level: 1 })).toHaveText('A long hearing')
  await expect(status).toHaveText('1 of 2,000')
})

test('the last of two thousand places is gone to at once', async ({ app, page, profile }) => {
  await read(app, page, profile, ['long'])
  const { reader, paragraph } = windowOf(page)
  await press(page, 'Control+f')
  await page.keyboard.type('Witness 2000')
  await expect(reader.getByRole('search').getByRole('status')).toHaveText('1 of 1')
  await expect(paragraph(2001)).toBeInViewport()
  await press(page, 'Escape', 'Control+Home')
  await expect(paragraph(2001)).toBeFocused()
  expect(await selection(page)).toBe('Witness 2000')
  await press(page, 'Control+a')
  expect((await selection(page)).split('\n')).toHaveLength(2001)
})
