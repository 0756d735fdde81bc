import type { ElectronApplication, Page } from '@playwright/test'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import * as v from 'valibot'
import { type Block, commentThreadSchema, inlineSchema } from '#core/brief'
import { packBrief } from '#export/attache'
import { answerOpenDialog } from '#setup/answer-dialogs'
import { expect, test } from '#test/attache-test'
import { articleOf } from '#test/article-of'
import { block, briefOf, noteOn, pickOf, text } from '#test/brief-of'
import { saved, windowOf } from '../main-job/app-window.ts'

test.setTimeout(180_000)

const count = 400
const source = articleOf(['The strait was closed to all traffic at dawn.', 'Pilots were told at noon.'])
const pick = pickOf(source, { paragraph: 0, from: 0, to: 10 })
const said = { id: 'm1', author: 'Vesna Quill', at: '2031-03-04T09:00:00.000Z', text: 'Is it so?' }
const thread = v.parse(commentThreadSchema, { id: 't1', words: 'sounding', isResolved: false, messages: [said] })

/** Opens a brief of 400 paragraphs in two sections, each with a note behind its words and one of its words in bold; in the 350th a comment. */
async function openLongBrief(app: ElectronApplication, page: Page, profile: string): Promise<void> {
  const file = join(profile, 'long.attache')
  const blocks = Array.from({ length: count }, (_, index) => paragraph(index + 1))
  const sections = [blocks.slice(0, 200), blocks.slice(200)].map((content, at) => ({
    kind: 'free' as const,
    id: `s${at}`,
    title: `Part ${at + 1}`,
    content,
  }))
  await writeFile(file, packBrief(briefOf([], [pick], { sections, title: 'The strait', comments: [thread] }), [source]))
  await page.getByRole('region', { name: 'Articles' }).waitFor()
  await answerOpenDialog(app, [file])
  await page.keyboard.press('Control+o')
  await paragraphAt(page, 1).waitFor()
}

function paragraph(number: number): Block {
  const marks = [...(number === 350 ? [{ kind: 'comment', thread: thread.id }] : []), { kind: 'bold' }]
  const bold = v.parse(inlineSchema, { kind: 'text', text: 'sounding', marks })
  const rest = ` ${number} found the channel clear and no vessel at anchor, and was sent to the harbour office. `.repeat(2)
  return block([text('The '), bold, text(rest), noteOn(pick, `n${number}`)], { id: `b${number}` })
}

function paragraphAt(page: Page, number: number) {
  return windowOf(page).text.locator('.section-content > p', { hasText: `sounding ${number} found` })
}

/** How many paragraphs have only their words. */
async function sketched(page: Page): Promise<number> {
  return await windowOf(page).text.locator('.section-content > p[contenteditable="false"]').count()
}

/** What stands in the window, once it is there: the numbers of its notes, and that each of its paragraphs has its note and its bold word. */
async function seen(page: Page) {
  return await page.evaluate(() => {
    const desk = document.querySelector('.desk')?.getBoundingClientRect() ?? new DOMRect()
    const inWindow = [...document.querySelectorAll('.page .section-content > p')].filter((each) => {
      const { top, bottom, height } = each.getBoundingClientRect()
      return height > 0 && bottom > desk.top && top < desk.bottom
    })
    const whole = inWindow.filter((each) => each.querySelector('.note-number') !== null && each.querySelector('strong') !== null)
    const asWritten = whole.filter(({ textContent }) => {
      const [, number = '', note = ''] = /^The sounding (\d+) found .* (\d+)$/u.exec(textContent ?? '') ?? []
      return number !== '' && number === note
    })
    return { inWindow: inWindow.length, whole: whole.length, asWritten: asWritten.length }
  })
}

async function allSeenAreWhole(page: Page): Promise<void> {
  await expect
    .poll(async () => {
      const { inWindow, whole, asWritten } = await seen(page)
      return inWindow > 2 && whole === inWindow && asWritten === inWindow
    })
    .toBe(true)
}

test('what is far from the window is drawn when one comes there, in whatever way', async ({ app, page, profile }) => {
  await openLongBrief(app, page, profile)
  await allSeenAreWhole(page)
  expect(await sketched(page)).toBeGreaterThan(count / 2)
  // Screen readers have its words.
  await expect(paragraphAt(page, 400)).toContainText('The sounding 400 found the channel clear')

  await test.step('by scrolling', async () => {
    const { x = 0, y = 0, width = 0 } = (await page.locator('.desk').boundingBox()) ?? {}
    await page.mouse.move(x + width / 2, y + 200)
    for (let turn = 0; turn < 12; turn += 1) {
      await page.mouse.wheel(0, 900)
      await allSeenAreWhole(page)
    }
    await page.locator('.desk').evaluate((desk) => desk.scrollTo(0, desk.scrollHeight / 2))
    await allSeenAreWhole(page)
    expect(await sketched(page)).toBeGreaterThan(count / 4)
  })

  await test.step('by its note', async () => {
    await page.keyboard.press('Control+Alt+n')
    await page.keyboard.press('End')
    await page.keyboard.press('Enter')
    const note = windowOf(page).text.locator('.note[data-id="n400"]')
    await expect(note).toBeInViewport()
    await expect(note.locator('.note-number')).toHaveText('400')
    await allSeenAreWhole(page)
  })

  await test.step('by a finding about it', async () => {
    await page.getByRole('tab', { name: 'Review' }).click()
    await page.getByRole('button', { name: 'Findings', exact: true }).click()
    await page
      .getByRole('region', { name: 'Findings' })
      .getByRole('button', { name: /comment/u })
      .first()
      .click()
    await expect(windowOf(page).text.locator('.commented')).toBeInViewport()
    await expect(paragraphAt(page, 350).locator('.commented')).toHaveText('sounding')
  })

  await test.step('by looking for it', async () => {
    await page.keyboard.press('Control+f')
    await page.keyboard.type('sounding 271 found')
    await expect(windowOf(page).text.locator('.found').first()).toBeInViewport()
    await expect(paragraphAt(page, 271).locator('.note-number')).toHaveText('271')
    await page.keyboard.press('Escape')
  })
})

test('what is far from the window is written in, replaced and copied whole', async ({ app, page, profile }) => {
  await openLongBrief(app, page, profile)
  const { text: brief } = windowOf(page)
  await paragraphAt(page, 3).click()

  await test.step('the caret goes to the end, and words are written there', async () => {
    await page.keyboard.press('Control+End')
    await page.keyboard.type('Indeed.')
    await expect(paragraphAt(page, 400)).toHaveText(/office\. 400Indeed\.$/u)
  })

  await test.step('words are replaced where nobody has been, and the step is taken back', async () => {
    await page.keyboard.press('Control+h')
    await page.getByRole('textbox', { name: 'Find in brief' }).fill('no vessel')
    await page.getByRole('textbox', { name: 'Replace with' }).fill('one vessel')
    await expect(page.getByRole('search')).toContainText(`of ${count * 2}`)
    await page.getByRole('button', { name: 'Replace all' }).click()
    await expect(page.getByRole('search')).toContainText(`${count * 2} replaced`)
    await expect(brief.getByText('one vessel at anchor')).toHaveCount(count)
    await page.keyboard.press('Escape')
    await page.keyboard.press('Control+z')
    await expect(brief.getByText('no vessel at anchor')).toHaveCount(count)
  })

  await test.step('a copy of all has every note', async () => {
    await page.keyboard.press('Control+Home')
    await page.keyboard.press('Control+a')
    await page.keyboard.press('Control+c')
    await saved(page)
    await page.keyboard.press('Control+n')
    await page.locator('.title-bar-brief', { hasText: 'Untitled' }).waitFor()
    await brief.locator('.section-content p').first().click()
    await page.keyboard.press('Control+v')
    await page.keyboard.press('Control+Alt+n')
    await expect(page.getByRole('listbox', { name: 'Notes' }).getByRole('option').first()).toHaveAttribute('aria-setsize', `${count}`)
    await allSeenAreWhole(page)
  })
})
