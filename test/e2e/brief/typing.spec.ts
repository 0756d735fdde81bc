import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { expect, test } from '#test/attache-test'
import { importFiles, windowOf } from '../main-job/app-window.ts'

const article = join(import.meta.dirname, '../../fixtures/articles/kestrel-strait.txt')

interface Place {
  readonly where: string
  /** Typed and struck before, at leisure, in the situation. */
  readonly before: readonly string[]
  /** Struck and typed within one turn of the window, before it draws a frame: a single character is typed, ↑ and ↓ move the caret by a line, anything longer is a key. */
  readonly atOnce: readonly string[]
  /** What then stands in the situation, a line each. */
  readonly lines: readonly string[]
}

const abc = ['a', 'b', 'c']

const places: readonly Place[] = [
  { where: 'behind a paragraph', before: ['one'], atOnce: ['Enter', ...abc], lines: ['one', 'abc'] },
  { where: 'in a list', before: ['- one'], atOnce: ['Enter', ...abc], lines: ['one', 'abc'] },
  { where: 'in a list begun by shorthand', before: ['one'], atOnce: ['Enter', '-', ' ', ...abc], lines: ['one', 'abc'] },
  { where: 'in a heading by shorthand', before: ['one'], atOnce: ['Enter', '#', '#', ' ', ...abc], lines: ['one', 'abc'] },
  { where: 'in a heading by its key', before: ['one'], atOnce: ['Enter', 'Control+Alt+1', ...abc], lines: ['one', 'abc'] },
  { where: 'after undo and redo', before: ['one'], atOnce: ['Enter', 'Control+z', 'Control+y', ...abc], lines: ['one', 'abc'] },
  { where: 'in a block that was moved', before: ['one', 'Enter', 'two'], atOnce: ['Alt+ArrowUp', ...abc], lines: ['twoabc', 'one'] },
  { where: 'in the block above, and back', before: ['one', 'Enter'], atOnce: ['↑', '↓', ...abc], lines: ['one', 'abc'] },
  { where: 'in the block above, twice', before: ['one', 'Enter', 'two'], atOnce: ['↑', '↓', '↑', ...abc], lines: ['oneabc', 'two'] },
]

test.describe('letters stand in the order in which they were typed, however slow the window is', () => {
  test('in text', async ({ page }) => {
    await page.getByRole('button', { name: 'New brief' }).click()
    const { text } = windowOf(page)
    const situation = page.locator('[data-section="situation"] .section-content')
    for (const { where, before, atOnce, lines } of places) {
      await text.waitFor()
      await situation.locator('p').first().click()
      for (const key of before) await (key.length > 5 || key === 'Enter' ? page.keyboard.press(key) : page.keyboard.type(key))
      await strikeAtOnce(page, atOnce)
      await expect(situation.locator('p, h3, h4'), where).toHaveText([...lines])
      await page.keyboard.press('Control+a')
      await page.keyboard.press('Backspace')
      await situation.locator('p, h3, h4, li').first().click()
      await page.keyboard.press('Backspace')
      await page.keyboard.press('Control+q')
      await expect(situation.locator('p')).toHaveText([''])
    }
  })

  test('behind a quotation that was placed just now', async ({ app, page }) => {
    await importFiles(app, page, [article])
    await page.getByRole('button', { name: 'New brief' }).click()
    await page.keyboard.press('Control+2')
    await page.keyboard.press('j')
    await page.keyboard.press('s')
    const { text } = windowOf(page)
    await text.locator('blockquote').click()
    await page.keyboard.press('End')
    await strikeAtOnce(page, ['Enter', ...abc])
    await expect(page.locator('[data-section="situation"] .section-content > p')).toHaveText('abc')
  })

  test('in an entry added just now', async ({ page }) => {
    await page.getByRole('button', { name: 'New brief' }).click()
    const { text } = windowOf(page)
    await text.waitFor()
    await page.evaluate(() => {
      document.querySelector<HTMLElement>('[data-section="claims"] .section-add')?.click()
      for (const letter of 'abc') document.execCommand('insertText', false, letter)
    })
    await expect(text.getByRole('article', { name: 'Claim' }).getByRole('heading')).toHaveText('abc')
  })
})

test('what is sent and typed right after “New brief” goes into the new one', async ({ app, page }) => {
  await importFiles(app, page, [article])
  const { text } = windowOf(page)
  await page.keyboard.press('Control+n')
  await text.waitFor()
  for (const numbers of [
    ['1', '2'],
    ['1', '2', '3'],
    ['1', '2', '3', '4'],
  ]) {
    await page.keyboard.press('Control+2')
    await page.keyboard.press('Control+Home')
    // Two new briefs in a row, and nothing is waited for: the first gets one quotation, the second all others.
    const sent = numbers.flatMap(() => ['j', 's'])
    for (const key of ['Control+n', 's', 'Control+n', ...sent]) await page.keyboard.press(key)
    await expect(text.locator('.note-number')).toHaveText(numbers)
    await expect(text.locator('blockquote')).toHaveCount(numbers.length)
  }
  const made = await page.evaluate(() => window.attache.listBriefs())
  expect(made).toHaveLength(7)
  await page.keyboard.press('Control+3')
  await page.keyboard.press('Control+n')
  await expect(text).toBeFocused()
  await page.keyboard.type('Kestrel Strait')
  await expect(text.getByRole('heading', { level: 1 })).toHaveText('Kestrel Strait')
  await page.keyboard.press('Control+2')
  await page.keyboard.press('Control+3')
  await page.keyboard.type('s')
  await expect(text.getByRole('heading', { level: 1 })).toHaveText('Kestrel Straits')
})

test('what is typed before a new brief has come stands in it, and not in the one before', async ({ page }) => {
  await page.getByRole('button', { name: 'New brief' }).click()
  const { text } = windowOf(page)
  await text.getByRole('heading', { level: 1 }).click()
  await page.keyboard.type('Before')
  await page.keyboard.press('Control+n')
  // Nothing is waited for.
  await page.keyboard.type('Kestrel Strait')
  await expect(text.getByRole('heading', { level: 1 })).toHaveText('Kestrel Strait')
  await expect(text).toBeFocused()
  await page.keyboard.type('s')
  await expect(text.getByRole('heading', { level: 1 })).toHaveText('Kestrel Straits')
  await page
    .getByRole('button', { name: /Kestrel Straits/ })
    .first()
    .click()
  await page
    .getByRole('menuitem', { name: 'Before' })
    .or(page.getByRole('menuitemradio', { name: 'Before' }))
    .click()
  await expect(text.getByRole('heading', { level: 1 })).toHaveText('Before')
})

test('the caret stays where a key took it in the moment in which the page draws where it was before', async ({ page }) => {
  await page.getByRole('button', { name: 'New brief' }).click()
  const situation = page.locator('[data-section="situation"] .section-content')
  await situation.locator('p').first().click()
  await page.keyboard.type('Osmere sails on Friday')
  await page.locator('[data-section="claims"] .section-content p').first().click()
  await page.evaluate(async () => {
    const text = document.querySelector('[data-section="situation"] .section-content p')!.firstChild!
    await new Promise((resolve) => requestAnimationFrame(resolve))
    // The page draws around this place with the next frame, and before that, in the same frame, a key takes the caret on.
    requestAnimationFrame(() => getSelection()!.collapse(text, text.textContent!.length))
    getSelection()!.collapse(text, 2)
    document.dispatchEvent(new Event('selectionchange'))
    for (const _ of 'two') await new Promise((resolve) => requestAnimationFrame(resolve))
  })
  await page.keyboard.type('.')
  await expect(situation.locator('p').first()).toHaveText('Osmere sails on Friday.')
})

test('the line that is written stays in the window, with the handle beside it', async ({ page }) => {
  await page.getByRole('button', { name: 'New brief' }).click()
  await page.locator('[data-section="situation"] .section-content p').first().click()
  const handleTop = async () => (await page.locator('.drag-handle').boundingBox())?.y
  // Letters are brought into the window by the browser itself, empty lines are not.
  for (let line = 1; line <= 40; line += 1) {
    await page.keyboard.press('Enter')
    expect((await caretLine(page)).isInWindow).toBe(true)
  }
  // A paragraph of several lines, the last of which push themselves into the window.
  await page.keyboard.type('The strait was closed to all traffic at dawn. '.repeat(6))
  const { isInWindow, top } = await caretLine(page)
  expect(isInWindow).toBe(true)
  await expect.poll(async () => Math.abs(((await handleTop()) ?? 0) - top)).toBeLessThan(12)

  await page.locator('.desk').evaluate((desk) => desk.scrollTo(0, 0))
  await expect.poll(async () => (await caretLine(page)).isInWindow).toBe(false)
  await page.keyboard.type('x')
  await expect.poll(async () => (await caretLine(page)).isInWindow).toBe(true)
})

/** Whether the line with the caret is wholly in the window of the page, and where its paragraph begins. */
async function caretLine(page: Page): Promise<{ readonly isInWindow: boolean; readonly top: number }> {
  return await page.evaluate(() => {
    const { focusNode, focusOffset } = getSelection()!
    const paragraph = (focusNode instanceof Element ? focusNode : focusNode!.parentElement)!.closest('p')!
    const range = document.createRange()
    range.setStart(focusNode!, focusOffset)
    const line = range.getClientRects()[0] ?? paragraph.getBoundingClientRect()
    const desk = document.querySelector('.desk')!.getBoundingClientRect()
    return { isInWindow: line.top >= desk.top && line.bottom <= desk.bottom, top: paragraph.getBoundingClientRect().top }
  })
}

/** What a person does faster than a busy window draws: the browser's own editing, with no frame between. */
async function strikeAtOnce(page: Page, keys: readonly string[]): Promise<void> {
  await page.evaluate(async (struck) => {
    const codes: Readonly<Record<string, number>> = { Enter: 13 }
    for (const name of struck) {
      if (name === '↑' || name === '↓') getSelection()?.modify('move', name === '↑' ? 'backward' : 'forward', 'line')
      else if (name.length === 1) document.execCommand('insertText', false, name)
      else {
        const key = name.split('+').at(-1) ?? ''
        const pressed = { ctrlKey: name.includes('Control+'), altKey: name.includes('Alt+'), bubbles: true, cancelable: true }
        const keyCode = codes[key] ?? key.toUpperCase().charCodeAt(0)
        document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, keyCode, ...pressed }))
      }
      // The editor reads what the browser did in a step of its own, which comes before any other event.
      document.dispatchEvent(new Event('selectionchange'))
      await Promise.resolve()
      await Promise.resolve()
    }
  }, keys)
}
