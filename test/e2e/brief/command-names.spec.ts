import type { ElectronApplication, Page } from '@playwright/test'
import { expect, test } from '#test/attache-test'

test.setTimeout(120_000)

interface Shown {
  readonly name: string
  readonly isPossible: boolean
}

/** What the ribbon draws at a window wide enough for all of it: the tools of every tab, and the export beside the tabs. */
async function ribbonOf(page: Page): Promise<readonly Shown[]> {
  const shown: Shown[] = []
  const read = async (buttons: ReturnType<Page['locator']>) => {
    for (const button of await buttons.all()) {
      // What the tooltip says is the name and the key.
      const name = (await button.textContent()) || (await button.getAttribute('aria-label')) || ''
      shown.push({ name: name.replace(/ \([^()]+\)$/u, ''), isPossible: await button.isEnabled() })
    }
  }
  for (const tab of await page.locator('.ribbon').getByRole('tab').all()) {
    await tab.click()
    await expect(tab).toHaveAttribute('aria-selected', 'true')
    const tools = page.locator('#ribbon-tools')
    await expect(tools.getByRole('button', { name: 'More tools' })).toHaveCount(0)
    await read(tools.getByRole('button').filter({ visible: true }))
  }
  await read(page.locator('.ribbon-top > button'))
  return shown
}

/** What the application menu shows of the window’s commands: the system’s own items have a role. */
async function menuOf(app: ElectronApplication): Promise<readonly Shown[]> {
  return await app.evaluate(({ Menu }) => {
    const shown: { name: string; isPossible: boolean }[] = []
    const read = (menu: Electron.Menu | null | undefined) => {
      for (const item of menu?.items ?? []) {
        if (item.submenu !== undefined && item.submenu !== null) read(item.submenu)
        else if (item.type !== 'separator' && (item.role ?? null) === null) shown.push({ name: item.label, isPossible: item.enabled })
      }
    }
    read(Menu.getApplicationMenu())
    return shown
  })
}

/** What the palette offers: everything that is possible. */
async function paletteOf(page: Page): Promise<readonly string[]> {
  await page.keyboard.press('Control+k')
  const options = page.getByRole('dialog').getByRole('option')
  await options.first().waitFor()
  const names = await options.locator('span:nth-child(2)').allTextContents()
  await page.keyboard.press('Escape')
  return names
}

const names = (shown: readonly Shown[]) => shown.map(({ name }) => name)
const possible = (shown: readonly Shown[]) => names(shown.filter(({ isPossible }) => isPossible))
const without = (some: readonly string[], others: readonly string[]) => some.filter((name) => !others.includes(name))

test('a command has one name in ribbon, menu and palette, and is possible in all of them or in none', async ({ app, page }) => {
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setContentSize(2200, 1000))
  await page.getByRole('button', { name: 'New brief' }).click()
  await page.locator('[data-attache-node="summary"]').click()
  await page.keyboard.type('Osmere sails on Friday.')
  await page.locator('[data-saving="saved"]').waitFor()
  const ribbon = await ribbonOf(page)
  await page.locator('[data-attache-node="summary"]').click()
  const palette = await paletteOf(page)

  // The one button that is no command: it opens the menu of the other ways to import.
  const drawn = ribbon.filter(({ name }) => name !== 'More ways to import')
  expect(drawn.length).toBeGreaterThan(40)
  // The menu is told of a change a moment after it.
  await expect
    .poll(async () => {
      const menu = await menuOf(app)
      return {
        unnamed: names(drawn).filter((name) => name.trim() === ''),
        notInMenu: without(names(drawn), names(menu)),
        notInPalette: without([...possible(drawn), ...possible(menu)], palette),
        twiceInMenu: names(menu).filter((name, index) => names(menu).indexOf(name) !== index),
        twiceInPalette: palette.filter((name, index) => palette.indexOf(name) !== index),
      }
    })
    .toEqual({ unnamed: [], notInMenu: [], notInPalette: [], twiceInMenu: [], twiceInPalette: [] })
})
