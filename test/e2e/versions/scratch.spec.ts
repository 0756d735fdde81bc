import { expect, test } from '#test/attache-test'
import { windowOf } from '../main-job/app-window.ts'
import { closeImport, upToTheBanner } from './corrected-page.ts'

test('look', async ({ app, page: window, profile }) => {
  test.setTimeout(200_000)
  await upToTheBanner(app, window, profile)
  const shot = (name: string) => window.screenshot({ path: `/tmp/shots-v/${name}.png` })
  await shot('import')
  await closeImport(window)
  await windowOf(window).brief.getByText('has a newer version').waitFor()
  await shot('banner')
  await windowOf(window).brief.getByRole('button', { name: 'Review…' }).click()
  const review = window.getByRole('dialog', { name: /^Newer version/u })
  await review.getByRole('article').first().waitFor()
  await window.keyboard.press('j')
  await window.keyboard.press('1')
  await shot('review-light')
  await window.keyboard.press('j')
  await window.keyboard.press('j')
  await shot('review-light-end')
  await window.emulateMedia({ colorScheme: 'dark' })
  await shot('review-dark')
  await window.emulateMedia({ colorScheme: 'light', forcedColors: 'active' })
  await shot('review-forced')
  await window.emulateMedia({ forcedColors: 'none' })
  await window.keyboard.press('Escape')
  for (const [name, text] of [
    ['correct', 'Correct the text of this article…'],
    ['versions', 'Versions of this article…'],
  ] as const) {
    await window.keyboard.press('Control+k')
    await window.getByRole('combobox', { name: 'Commands and articles' }).fill(text)
    await window.getByRole('option', { name: text }).click()
    await window.getByRole('dialog').getByRole('listitem').first().waitFor()
    await window.waitForTimeout(400)
    if (name === 'correct') {
      await window.getByRole('button', { name: 'Delete paragraph 3' }).click()
      await window.waitForTimeout(700)
    }
    await shot(`${name}-light`)
    await window.emulateMedia({ colorScheme: 'dark' })
    await shot(`${name}-dark`)
    await window.emulateMedia({ colorScheme: 'light', forcedColors: 'active' })
    await shot(`${name}-forced`)
    await window.emulateMedia({ forcedColors: 'none' })
    await window.keyboard.press('Escape')
  }
  await window.addInitScript(() =>
    new MutationObserver(() => document.documentElement?.setAttribute('dir', 'rtl')).observe(document, { childList: true }),
  )
  await window.reload()
  await windowOf(window).brief.getByText('has a newer version').waitFor()
  await shot('banner-rtl')
  await windowOf(window).brief.getByRole('button', { name: 'Review…' }).click()
  await review.getByRole('article').first().waitFor()
  await window.waitForTimeout(400)
  await shot('review-rtl')
  expect(1).toBe(1)
})
