import { expect, libraryOf, test } from './library-window.ts'

test.use({ articles: 10_000 })
// Making the library takes longer than the test.
test.setTimeout(240_000)

test('ten thousand articles scroll to the end and back without an empty frame, are searched and chosen', async ({ page }) => {
  const { list, rows, row, search, count, chosen } = libraryOf(page)
  await expect(count).toHaveText('10,000 articles')
  await expect(rows.first()).toHaveAttribute('aria-setsize', '10000')
  await list.focus()
  await page.keyboard.press('End')
  await expect(row('Convoy leaves the strait no. 0')).toHaveAttribute('aria-selected', 'true')
  await expect(row('Convoy leaves the strait no. 0')).toHaveAttribute('aria-posinset', '10000')
  expect(await list.evaluate(emptyFrames)).toBe(0)
  expect(await rows.count()).toBeLessThan(40)
  // At once, before the first row has been fetched again.
  await page.keyboard.press('Home')
  await page.keyboard.press('Shift+End')
  await expect(page.getByText('10,000 selected')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(chosen).toHaveCount(1)
  await search.fill('lighthouse')
  await expect(count).toHaveText('100 of 10,000')
  await list.focus()
  await page.keyboard.press('Control+a')
  await expect(page.getByText('100 selected')).toBeVisible()
})

/** Scrolls in steps and jumps, and counts the frames in which some of the list had no row. */
async function emptyFrames(list: HTMLElement): Promise<number> {
  let empty = 0
  const look = () => {
    const box = list.getBoundingClientRect()
    const seen = [...list.querySelectorAll('.article-row')].map((row) => row.getBoundingClientRect())
    const covered = seen.reduce((sum, { top, bottom }) => sum + Math.max(0, Math.min(bottom, box.bottom) - Math.max(top, box.top)), 0)
    // The list’s own upper edge is one pixel.
    if (covered < box.height - 2) empty += 1
  }
  for (let step = 0; step < 120; step += 1) {
    if (step % 4 === 3) list.scrollTop = ((step * 37) % 120) * (list.scrollHeight / 120)
    else list.scrollTop += step % 2 === 0 ? 400 : -150
    await new Promise((resolve) => requestAnimationFrame(resolve))
    look()
  }
  list.scrollTop = list.scrollHeight
  return empty
}
