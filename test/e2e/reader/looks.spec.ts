import { expect, test } from '#test/attache-test'
import { findingsInBothThemes } from '#test/serious-findings'
import { windowOf } from '../main-job/app-window.ts'
import { press, read } from './articles.ts'

test('finding and selecting; in light and dark colours axe finds nothing serious', async ({ app, page, profile }, info) => {
  await read(app, page, profile, ['council'])
  await press(page, 'Control+f')
  await page.keyboard.type('escort')
  await windowOf(page).reader.getByText('1 of 3').waitFor()
  expect(await findingsInBothThemes(page, info, 'find')).toEqual([])
  await press(page, 'Escape', 'Escape', 'j', 'x')
  await windowOf(page).reader.locator('.selection-bar').waitFor()
  expect(await findingsInBothThemes(page, info, 'selection')).toEqual([])
})

test('a screen reader hears what everything is', async ({ app, page, profile }) => {
  await read(app, page, profile, ['council'])
  await press(page, 'j', 'x')
  await expect(windowOf(page).reader).toMatchAriaSnapshot(`
    - region "Reader":
      - text: /6 paragraphs · \\d+ words/
      - group "Articles of the list":
        - button "Previous article" [disabled]
        - text: 1 of 1
        - button "Next article" [disabled]
      - button "More for this article"
      - heading "Council answers the companies" [level=1]
      - button "Edit details of the article"
      - list "Details that a citation needs":
        - listitem:
          - 'button "outlet missing: add"'
        - listitem:
          - 'button "date missing: add"'
      - list "Text of the article":
        - listitem:
          - heading "Council answers the companies" [level=2]
        - listitem: /The Maritime Council said/
        - listitem: /Insurers have raised/
        - listitem: /The request is the third/
        - listitem: /Escorts were last given/
        - listitem: /The pilots’ café/
      - toolbar "Send 13 words to":
        - button "Situation"
        - button "Actor"
        - button "Claim"
        - button "Question"
        - button "At caret"
        - button "Copy"
      - status: Send 13 words to
  `)
})

test('with forced colours what is selected and found keeps its edges; a small window hides nothing', async ({
  app,
  page,
  profile,
}, info) => {
  await page.emulateMedia({ forcedColors: 'active' })
  await read(app, page, profile, ['council'])
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setContentSize(1100, 700))
  await press(page, 'Control+f')
  await page.keyboard.type('escort')
  await windowOf(page).reader.getByText('1 of 3').waitFor()
  await info.attach('find, high contrast', { body: await page.screenshot(), contentType: 'image/png' })
  await press(page, 'Escape', 'Escape', 'Shift+J', 'Shift+J')
  const bar = windowOf(page).reader.locator('.selection-bar')
  await bar.waitFor()
  await info.attach('range, high contrast', { body: await page.screenshot(), contentType: 'image/png' })
  const [inner, outer] = await Promise.all([bar.boundingBox(), page.locator('.reader').boundingBox()])
  expect(inner!.x).toBeGreaterThanOrEqual(outer!.x)
  expect(inner!.x + inner!.width).toBeLessThanOrEqual(outer!.x + outer!.width)
  expect(await page.locator('.reader-scroller').evaluate((element) => element.scrollWidth <= element.clientWidth)).toBe(true)
})

test('right to left: a Hebrew article in a mirrored window', async ({ app, page, profile }, info) => {
  await page.evaluate(() => document.documentElement.setAttribute('dir', 'rtl'))
  await read(app, page, profile, ['hebrew'])
  await press(page, 'j', 'ArrowLeft', 'Shift+ArrowLeft')
  const bar = windowOf(page).reader.locator('.selection-bar')
  await bar.waitFor()
  await info.attach('right to left', { body: await page.screenshot(), contentType: 'image/png' })
  const [inner, outer] = await Promise.all([bar.boundingBox(), page.locator('.reader').boundingBox()])
  expect(inner!.x).toBeGreaterThanOrEqual(outer!.x)
  expect(inner!.x + inner!.width).toBeLessThanOrEqual(outer!.x + outer!.width)
})
