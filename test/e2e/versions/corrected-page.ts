import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { ElectronApplication, Page } from '@playwright/test'
import { expect } from '#test/attache-test'
import { importFiles, startImport, windowOf } from '../main-job/app-window.ts'

/** What becomes of four sentences in the corrected version. */
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

function page(title: string, paragraphs: readonly string[]): string {
  return `<!doctype html><html lang="en"><head><title>${title}</title><meta property="og:site_name" content="Harbour Courier">
    <meta property="article:published_time" content="2031-03-04"></head>
    <body><article><h1>${title}</h1>${paragraphs.map((text) => `<p>${text}</p>`).join('')}</article></body></html>`
}

const { same, edited, moved, deleted } = sentences
const older = page('Council to answer on escorts', [same, between[0]!, edited, between[1]!, moved, deleted, between[2]!])
const newer = page('Council to answer on escorts', [
  same,
  between[0]!,
  moved,
  edited.replace('twice', 'three times'),
  between[1]!,
  between[2]!,
])

/** Imports the article as it was first published. */
export async function importArticle(app: ElectronApplication, window: Page, profile: string): Promise<void> {
  const file = join(profile, 'courier.html')
  await writeFile(file, older)
  await importFiles(app, window, [file])
}

/** Imports the article, quotes its four telling passages in a new brief, and imports the corrected version. */
export async function upToTheBanner(app: ElectronApplication, window: Page, profile: string): Promise<void> {
  const second = join(profile, 'courier-corrected.html')
  await writeFile(second, newer)
  await importArticle(app, window, profile)
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

/** Back to the window. */
export async function closeImport(window: Page): Promise<void> {
  await window.getByRole('dialog', { name: 'Import' }).getByRole('button', { name: 'Close', exact: true }).click()
}
