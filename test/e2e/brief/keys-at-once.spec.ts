import type { ElectronApplication, Page } from '@playwright/test'
import { expect, test } from '#test/attache-test'
import { newBrief } from './brief-window.ts'

interface Stroke {
  readonly key: string
  readonly code: string
  readonly windowsVirtualKeyCode: number
  /** 2 is Ctrl, 8 is Shift. */
  readonly modifiers?: number
}

const strokes = {
  selectLine: { key: 'Home', code: 'Home', windowsVirtualKeyCode: 36, modifiers: 8 },
  end: { key: 'End', code: 'End', windowsVirtualKeyCode: 35 },
  backspace: { key: 'Backspace', code: 'Backspace', windowsVirtualKeyCode: 8 },
  bold: { key: 'b', code: 'KeyB', windowsVirtualKeyCode: 66, modifiers: 2 },
  copy: { key: 'c', code: 'KeyC', windowsVirtualKeyCode: 67, modifiers: 2 },
} as const

/** Presses keys while the window is held, as by long work: it then finds them all waiting, and handles one right after the other. */
async function pressTogether(app: ElectronApplication, page: Page, keys: readonly Stroke[]): Promise<void> {
  const window = await page.context().newCDPSession(page)
  const hold = async (signal: 'SIGSTOP' | 'SIGCONT') =>
    app.evaluate(({ BrowserWindow }, sent) => {
      const [shown] = BrowserWindow.getAllWindows()
      if (shown !== undefined) process.kill(shown.webContents.getOSProcessId(), sent)
    }, signal)
  await hold('SIGSTOP')
  const sent = keys.flatMap((key) => [
    window.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...key }),
    window.send('Input.dispatchKeyEvent', { type: 'keyUp', ...key }),
  ])
  // On its way to the window is where they wait; nothing tells that they are there.
  await page.waitForTimeout(200)
  await hold('SIGCONT')
  await Promise.all(sent)
  await window.detach()
}

test('words are copied with their notes when selecting and copying come at once', async ({ app, page }) => {
  const { text } = await newBrief(page)
  await page.locator('.brief-section p').first().click()
  await page.keyboard.type('Ice may close the port.')
  await page.keyboard.press('Control+Alt+f')
  await page.keyboard.type('So the pilots say.')
  await page.keyboard.press('Escape')
  await expect(text.locator('.note-number')).toHaveText(['1'])
  await page.keyboard.press('End')
  await pressTogether(app, page, [strokes.selectLine, strokes.copy])
  await text.locator('[data-attache-node="summary"]').click()
  await page.keyboard.press('Control+v')
  await expect(text.locator('.note-number')).toHaveText(['1', '2'])
})

test('what is taken out is what the last keys left selected, and not what was selected before them', async ({ app, page }) => {
  await newBrief(page)
  const paragraph = page.locator('.brief-section p').first()
  await paragraph.click()
  await page.keyboard.type('Ice may close the ports')
  await page.keyboard.press('Shift+Home')
  await pressTogether(app, page, [strokes.end, strokes.backspace])
  await expect(paragraph).toHaveText('Ice may close the port')
})

test('words are set bold when selecting and setting come at once', async ({ app, page }) => {
  await newBrief(page)
  const paragraph = page.locator('.brief-section p').first()
  await paragraph.click()
  await page.keyboard.type('Ice may close the port.')
  await pressTogether(app, page, [strokes.selectLine, strokes.bold])
  await expect(paragraph.locator('strong')).toHaveText('Ice may close the port.')
})
