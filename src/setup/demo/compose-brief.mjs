import { basename } from 'node:path'
import { answerOpenDialog, answerSaveDialog } from '../answer-dialogs.mjs'

/**
 * What a person does between opening the app and closing it, with her own keys: import, read, pick, write, export.
 *
 * @param {import('../launch-app.mjs').Launched} launched
 * @param {object} request
 * @param {readonly string[]} request.files the articles to import, as absolute paths; without any, the sample that a first start brings is used
 * @param {{readonly docx: string, readonly pdf: string, readonly attache: string, readonly picture: string}} request.results where to save, and where to put a picture of the window
 * @param {(line: string) => void} request.write
 */
export async function composeBrief({ app, window }, { files, results, write }) {
  if (files.length > 0) {
    await importFiles({ app, window }, files, write)
    await writeBrief(window)
  } else await addToSample(window)
  await saved(window)
  await window.screenshot({ path: results.picture })
  await exportAll({ app, window }, results)
}

/**
 * @param {Pick<import('../launch-app.mjs').Launched, 'app' | 'window'>} launched
 * @param {readonly string[]} files
 * @param {(line: string) => void} write
 */
async function importFiles({ app, window }, files, write) {
  await answerOpenDialog(app, files)
  await window.getByRole('button', { name: 'Import articles…' }).first().click()
  const report = window.getByRole('dialog', { name: 'Import' })
  const close = report.getByRole('button', { name: 'Close', exact: true })
  await close.waitFor()
  // A line’s first two lines: the title, and what was read.
  for (const result of await report.getByRole('listitem').all())
    write(`imported: ${(await result.innerText()).split('\n').slice(0, 2).join(' · ')}`)
  await close.click()
  await window.getByRole('button', { name: 'New brief' }).click()
}

/** @param {import('@playwright/test').Page} window */
async function writeBrief(window) {
  const text = window.getByRole('textbox', { name: 'Text of the brief' })
  await text.getByRole('heading', { level: 1 }).click()
  const article = await window.getByRole('region', { name: 'Reader' }).getByRole('heading', { level: 1 }).innerText()
  await window.keyboard.type(`Brief on ${article.replace(/^No title \((.*)\)$/u, '$1')}`)
  await window.getByRole('combobox', { name: 'Marking (TLP 2.0)' }).click()
  await window.getByRole('option', { name: 'TLP:GREEN' }).click()

  const paragraphs = await window.locator('[data-paragraph] .paragraph-text').allInnerTexts()
  const quoted = paragraphs.flatMap((words, index) => (/["“«„].{20,}["”»“]/u.test(words) ? [index] : []))
  const first = paragraphs.findIndex((words) => words.length > 120)
  await pick(window, Math.max(first, 0), 's')
  for (const [at, key] of /** @type {const} */ ([
    [0, 'c'],
    [1, 'a'],
    [2, 'q'],
  ])) {
    const index = quoted[at]
    if (index !== undefined) await pick(window, index, key)
  }
  await fillTitle(text.getByRole('article', { name: 'Claim' }), 'Said on the record; no second source yet.', window)
  await fillTitle(
    text.getByRole('article', { name: 'Actor' }),
    speaker(paragraphs[quoted[1] ?? -1] ?? '') ?? 'Speaker to be identified',
    window,
  )
  await fillTitle(text.getByRole('article', { name: 'Open question' }), 'Which independent source bears this out?', window)
  await quoteInSummary(window, paragraphs)
}

/**
 * Goes to a paragraph with J and K and sends it off with its letter.
 *
 * @param {import('@playwright/test').Page} window
 * @param {number} index
 * @param {'s' | 'a' | 'c' | 'q'} key
 */
async function pick(window, index, key) {
  await window.keyboard.press('Control+2')
  const current = Number(await window.locator('[data-paragraph][aria-current="true"]').getAttribute('data-paragraph'))
  const step = index > current ? 'j' : 'k'
  for (let left = Math.abs(index - current); left > 0; left -= 1) await window.keyboard.press(step)
  await window.keyboard.press(key)
}

/**
 * @param {import('@playwright/test').Locator} entries
 * @param {string} words
 * @param {import('@playwright/test').Page} window
 */
async function fillTitle(entries, words, window) {
  if ((await entries.count()) === 0) return
  await entries.first().getByRole('heading', { level: 3 }).click()
  await window.keyboard.type(words)
}

/**
 * Writes the bottom line, with a phrase of the article in it, quoted where it stands.
 *
 * @param {import('@playwright/test').Page} window
 * @param {readonly string[]} paragraphs
 */
async function quoteInSummary(window, paragraphs) {
  await window.locator('[data-attache-node="summary"]').click()
  const phrase = paragraphs
    .map((words, index) => ({ index, found: /["“]([^"“”]{12,60})["”]/u.exec(words)?.[1] }))
    .find(({ found }) => found !== undefined)
  await window.keyboard.type(
    phrase === undefined
      ? 'The passages below are what the article says.'
      : 'What is on the record below carries the weight. One phrase stands out: ',
  )
  if (phrase?.found === undefined) return
  await window.locator(`[data-paragraph="${phrase.index}"] .paragraph-text`).evaluate((element, words) => {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const from = node.textContent?.indexOf(words) ?? -1
      if (from >= 0) document.getSelection()?.setBaseAndExtent(node, from, node, from + words.length)
    }
  }, phrase.found)
  await window.getByRole('button', { name: 'At caret' }).click()
  await window.getByRole('textbox', { name: 'Text of the brief' }).focus()
  await window.keyboard.type('.')
}

/**
 * The first full name outside the quotation marks.
 *
 * @param {string} paragraph
 */
function speaker(paragraph) {
  const outside = paragraph.replaceAll(/["“«„][^"”»]*["”»]/gu, ' ')
  return /\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+)+/u.exec(outside)?.[0] ?? null
}

/**
 * One more passage into the sample brief.
 *
 * @param {import('@playwright/test').Page} window
 */
async function addToSample(window) {
  await window.locator('[data-paragraph]').first().waitFor()
  await pick(window, 3, 's')
}

/** @param {import('@playwright/test').Page} window */
async function saved(window) {
  await window.locator('[data-saving="saved"]').waitFor()
}

/**
 * @param {Pick<import('../launch-app.mjs').Launched, 'app' | 'window'>} launched
 * @param {{readonly docx: string, readonly pdf: string, readonly attache: string}} results
 */
async function exportAll({ app, window }, { docx, pdf, attache }) {
  await exportDocument({ app, window }, 'Word document (.docx)', docx)
  await exportDocument({ app, window }, 'PDF', pdf)
  await answerSaveDialog(app, attache)
  await window.keyboard.press('Control+s')
  await window.getByText('Saved as brief.attache', { exact: true }).waitFor()
}

/**
 * @param {Pick<import('../launch-app.mjs').Launched, 'app' | 'window'>} launched
 * @param {string} format as the export window calls it
 * @param {string} file
 */
async function exportDocument({ app, window }, format, file) {
  await answerSaveDialog(app, file)
  await window.getByRole('button', { name: 'Export to Word or PDF…' }).click()
  const dialog = window.getByRole('dialog', { name: 'Export', exact: true })
  await dialog.getByText(/Nothing found|Nothing in it is untrue|would be untrue/u).waitFor()
  await dialog.getByRole('combobox', { name: 'Format' }).click()
  await window.getByRole('option', { name: format }).click()
  for (const despite of await dialog.getByRole('checkbox', { name: /^Export despite/u }).all()) await despite.check()
  await dialog.getByRole('button', { name: 'Export…' }).click()
  // On a busy machine the first PDF takes its time.
  await dialog.getByText(`Saved as ${basename(file)}`, { exact: true }).waitFor({ timeout: 120_000 })
  await dialog.getByRole('button', { name: 'Close' }).click()
}
