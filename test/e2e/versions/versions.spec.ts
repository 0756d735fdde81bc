import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import type { ElectronApplication, Page } from '@playwright/test'
import { expect, test } from '#test/attache-test'
import { importFiles, saved, startImport, windowOf } from '../main-job/app-window.ts'

const sentences = {
  same: 'The harbour council said on Monday that it would answer the request for escorts within the week.',
  edited: 'Insurers have raised their premiums twice since January, brokers in the port city said.',
  moved: 'Two tankers were turned back at dawn and lay at anchor in the outer roads by the evening.',
  deleted: 'A spokesman for the owners put the losses at forty thousand a day.',
}
const between = [
  'Nobody was hurt, according to the harbour master, who spoke to reporters on the quay before noon.',
  'The ministry did not answer questions about who had given the order, or on what ground.',
  'Fishing boats of the district went out as on any other day, their association said.',
]

function page(title: string, paragraphs: readonly string[], modified = ''): string {
  return `<!doctype html><html lang="en"><head><title>${title}</title><meta property="og:site_name" content="Harbour Courier">
    <meta property="article:published_time" content="2031-03-04">${modified}</head>
    <body><article><h1>${title}</h1>${paragraphs.map((text) => `<p>${text}</p>`).join('')}</article></body></html>`
}

const { same, edited, moved, deleted } = sentences
const older = page('Council to answer on escorts', [same, between[0]!, edited, between[1]!, moved, deleted, between[2]!])
const newer = page('Council to answer on escorts', [same, between[0]!, moved, edited.replace('twice', 'three times'), between[1]!, between[2]!])

/** Everything axe calls serious or critical, by rule and place. */
async function seriousFindings(window: Page) {
  const { violations } = await new AxeBuilder({ page: window }).setLegacyMode(true).exclude('[data-tabster-dummy]').analyze()
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => ({ id, at: nodes.map(({ html }) => html.slice(0, 160)) }))
}

/** Imports the article, quotes its four telling passages in a new brief, and imports the corrected version. */
async function upToTheBanner(app: ElectronApplication, window: Page, profile: string): Promise<void> {
  const [first, second] = [join(profile, 'courier.html'), join(profile, 'courier-corrected.html')]
  await writeFile(first, older)
  await writeFile(second, newer)
  await importFiles(app, window, [first])
  await window.keyboard.press('Control+n')
  await windowOf(window).text.waitFor()
  await window.keyboard.press('Control+2')
  for (const text of Object.values(sentences)) {
    const paragraph = window.locator('[data-paragraph]').filter({ hasText: text })
    await paragraph.click({ position: { x: 8, y: 8 } })
    await window.keyboard.press('s')
  }
  await expect(windowOf(window).text.locator('blockquote')).toHaveCount(4)
  await startImport(app, window, [second])
  const screen = window.getByRole('dialog', { name: 'Import' })
  await screen.getByRole('button', { name: 'It is a newer version' }).click()
  await expect(screen).toContainText('Both are kept; the new one counts as the newer version.')
}

async function closeImport(window: Page): Promise<void> {
  await window.getByRole('dialog', { name: 'Import' }).getByRole('button', { name: 'Close', exact: true }).click()
}

const quotations = (window: Page) => windowOf(window).text.locator('blockquote .quotation-words')
const chips = (window: Page) => windowOf(window).text.locator('.source-chip').allInnerTexts()
const verdicts = (window: Page) => windowOf(window).text.locator('.source-verdict').allInnerTexts()

test('a corrected version is reviewed by keyboard alone, applied, and one undo takes it all back', async ({ app, page: window, profile }) => {
  await upToTheBanner(app, window, profile)
  await closeImport(window)
  const { brief, text, status } = windowOf(window)
  await expect(brief).toContainText('“Council to answer on escorts” has a newer version. 2 of 4 passages read the same in it.')
  const before = { text: await quotations(window).allInnerTexts(), chips: await chips(window) }
  await brief.getByRole('button', { name: 'Review…' }).press('Enter')
  const review = window.getByRole('dialog', { name: 'Newer version of “Council to answer on escorts”' })
  await expect(review).toContainText(
    '4 passages of this brief: 1 reads the same at the same place, 1 moved, 1 changed, 1 not found.',
  )
  await expect(review.getByRole('article').first()).toBeFocused()
  await window.keyboard.press('j')
  await expect(review.getByRole('article', { name: 'Passage 2 of 4: Other words there now' })).toBeFocused()
  await expect(review.locator('del')).toHaveText(['twice'])
  await expect(review.locator('ins')).toHaveText(['three times'])
  await window.keyboard.press('1')
  await window.keyboard.press('j')
  await expect(review.getByRole('article', { name: 'Passage 3 of 4: Same words, another place' })).toBeFocused()
  await window.keyboard.press('1')
  await window.keyboard.press('j')
  await expect(review.getByRole('article', { name: 'Passage 4 of 4: Not found in the newer version' })).toBeFocused()
  await expect(review).toContainText('3 of 4 decided')
  await window.keyboard.press('2')
  await expect(review.getByRole('radio', { name: 'Take it out of the brief' })).toBeChecked()
  await window.keyboard.press('Control+Enter')
  await expect(review).toHaveCount(0)
  await expect(quotations(window)).toHaveCount(3)
  expect(await verdicts(window)).toEqual(['exact', 'exact', 'exact'])
  await expect(quotations(window).nth(1)).toContainText('three times since January')
  await expect(brief.getByText('has a newer version')).toHaveCount(0)
  expect(await chips(window)).toEqual(['Harbour Courier, ¶ 2', 'Harbour Courier, ¶ 5', 'Harbour Courier, ¶ 4'])
  await expect(status).toContainText('1 finding')
  await text.focus()
  await window.keyboard.press('Control+z')
  await expect(quotations(window)).toHaveCount(4)
  expect({ text: await quotations(window).allInnerTexts(), chips: await chips(window) }).toEqual(before)
  await expect(brief).toContainText('has a newer version')
  await saved(window)
})
