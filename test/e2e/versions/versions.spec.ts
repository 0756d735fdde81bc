import type { Page } from '@playwright/test'
import { expect, test } from '#test/attache-test'
import { findingsInBothThemes } from '#test/serious-findings'
import { saved, windowOf } from '../main-job/app-window.ts'
import { closeImport, importArticle, upToTheBanner } from './corrected-page.ts'

const quotations = (window: Page) => windowOf(window).text.locator('blockquote .quotation-words')
const chips = (window: Page) => windowOf(window).text.locator('.source-chip').allInnerTexts()
const verdicts = (window: Page) => windowOf(window).text.locator('.source-verdict').allInnerTexts()

test('a corrected version is reviewed by keyboard alone, applied, and one undo takes it all back', async ({
  app,
  page: window,
  profile,
}) => {
  await upToTheBanner(app, window, profile)
  await closeImport(window)
  const { brief, text, status } = windowOf(window)
  await expect(brief).toContainText('“Council to answer on escorts” has a newer version. 2 of 4 passages read the same in it.')
  const before = { text: await quotations(window).allInnerTexts(), chips: await chips(window) }
  await expect(status).toContainText('7 findings')
  await brief.getByRole('button', { name: 'Review…' }).press('Enter')
  const review = window.getByRole('dialog', { name: 'Newer version of “Council to answer on escorts”' })
  await expect(review).toContainText('4 passages of this brief: 1 reads the same at the same place, 1 moved, 1 changed, 1 not found.')
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
  await expect(review.getByRole('article').last().getByRole('radio', { name: 'Take it out of the brief' })).toBeChecked()
  await window.keyboard.press('Control+Enter')
  await expect(review).toHaveCount(0)
  await expect(quotations(window)).toHaveCount(3)
  expect(await verdicts(window)).toEqual(['exact', 'exact', 'exact'])
  await expect(quotations(window).nth(1)).toContainText('three times since January')
  await expect(brief.getByText('has a newer version')).toHaveCount(0)
  await expect(text.locator('.source-chip')).toHaveText(['Harbour Courier, ¶ 2', 'Harbour Courier, ¶ 5', 'Harbour Courier, ¶ 4'])
  // That it has no marking and three empty sections; nothing about quotations.
  await expect(status).toContainText('5 findings')
  await text.focus()
  await window.keyboard.press('Control+z')
  await expect(quotations(window)).toHaveCount(4)
  expect({ text: await quotations(window).allInnerTexts(), chips: await chips(window) }).toEqual(before)
  await expect(brief).toContainText('has a newer version')
  await saved(window)
})

test('a decision to go on citing the older version is remembered, and the banner put off comes back', async ({ launch, profile }) => {
  const { app, page: window } = await launch()
  await upToTheBanner(app, window, profile)
  await closeImport(window)
  const { brief } = windowOf(window)
  await brief.getByRole('button', { name: 'Later' }).click()
  await expect(brief.getByText('has a newer version')).toHaveCount(0)
  await saved(window)
  await app.close()
  const { page: again } = await launch()
  const { brief: reopened } = windowOf(again)
  await reopened.getByRole('button', { name: 'Review…' }).press('Enter')
  const review = again.getByRole('dialog', { name: /^Newer version/u })
  await expect(review.getByRole('article').first()).toBeFocused()
  for (const key of ['2', 'j', '2', 'j', '2', 'j', '1', 'Control+Enter']) await again.keyboard.press(key)
  await expect(review).toHaveCount(0)
  await expect(again.getByText('4 keep the older version').last()).toBeVisible()
  await expect(reopened.getByText('has a newer version')).toHaveCount(0)
  expect(await verdicts(again)).toEqual(['exact', 'exact', 'exact', 'exact'])
  await windowOf(again).text.focus()
  await again.keyboard.press('Control+z')
  await expect(reopened).toContainText('has a newer version')
})

test('that it is a newer version can be taken back where it was said', async ({ app, page: window, profile }) => {
  await upToTheBanner(app, window, profile)
  const screen = window.getByRole('dialog', { name: 'Import' })
  await expect(screen.getByRole('button', { name: 'Undo' })).toBeFocused()
  await window.keyboard.press('Enter')
  await expect(screen.getByRole('button', { name: 'It is a newer version' })).toBeFocused()
  await closeImport(window)
  await expect(windowOf(window).brief.getByText('has a newer version')).toHaveCount(0)
})

test('a text is corrected by hand: the draft outlives its dialog, and saving makes a version that says so', async ({
  app,
  page: window,
  profile,
}) => {
  await importArticle(app, window, profile)
  const { reader } = windowOf(window)
  await command(window, 'Correct the text of this article…')
  const dialog = window.getByRole('dialog', { name: 'Correct the text' })
  const second = dialog.getByRole('textbox', { name: 'Text of paragraph 2' })
  await second.press('Control+End')
  await window.keyboard.type(' Nor was')
  await window.keyboard.press('Enter')
  await window.keyboard.type('A new paragraph.')
  await expect(dialog.getByRole('textbox', { name: 'Text of a new paragraph' })).toHaveValue('A new paragraph.')
  await expect(dialog).toContainText('2 paragraphs changed. Kept as a draft')
  await window.keyboard.press('Control+z')
  await window.keyboard.press('Control+y')
  await dialog.getByRole('button', { name: 'Delete paragraph 3' }).click()
  await expect(dialog.getByRole('button', { name: 'Put back paragraph 3' })).toBeFocused()
  await window.keyboard.press('Escape')
  await expect(dialog).toHaveCount(0)
  await command(window, 'Correct the text of this article…')
  await expect(dialog).toContainText('This draft was begun earlier and kept.')
  await expect(second).toHaveValue(/Nor was$/u)
  await dialog.getByRole('textbox', { name: 'Text of a new paragraph' }).press('Home')
  await window.keyboard.press('Backspace')
  await expect(second).toHaveValue(/Nor was A new paragraph\.$/u)
  await dialog.getByRole('button', { name: 'Save as a new version' }).click()
  await expect(dialog).toHaveCount(0)
  await expect(window.getByText('Kept as a new version.').last()).toBeVisible()
  await expect(reader).toContainText('Nor was A new paragraph.')
  await reader.getByRole('button', { name: 'receipt', exact: true }).click()
  await expect(window.getByRole('dialog', { name: 'Receipt' })).toContainText('The text of this version was corrected by hand')
  await window.keyboard.press('Escape')
  await command(window, 'Versions of this article…')
  const versions = window.getByRole('dialog', { name: 'Versions of this article' })
  await expect(versions.getByRole('listitem')).toHaveCount(2)
  await versions.getByRole('button', { name: 'Open version 1' }).click()
  await expect(reader).toContainText('A spokesman for the owners')
})

test('while a correction is being saved its text takes no more words, which would go with the draft, and keeps the keyboard', async ({
  app,
  page: window,
  profile,
}) => {
  await importArticle(app, window, profile)
  await command(window, 'Correct the text of this article…')
  const dialog = window.getByRole('dialog', { name: 'Correct the text' })
  const second = dialog.getByRole('textbox', { name: 'Text of paragraph 2' })
  await second.press('Control+End')
  await window.keyboard.type(' Nor was')
  await expect(dialog).toContainText('1 paragraph changed.')
  const save = await dialog.getByRole('button', { name: 'Save as a new version' }).elementHandle()
  // The key and what is typed after it come in one turn of the window: no answer can come between them, only what React draws.
  const typed = await second.evaluate(async (row, button) => {
    button?.dispatchEvent(new MouseEvent('click', { bubbles: true }))
    await Promise.resolve()
    document.execCommand('insertText', false, ' the owner')
    row.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }))
    await Promise.resolve()
    return {
      text: row instanceof HTMLTextAreaElement ? row.value.slice(-7) : null,
      hasKeyboard: document.activeElement === row,
      newRows: document.querySelectorAll('[aria-label="Text of a new paragraph"]').length,
    }
  }, save)
  expect(typed).toEqual({ text: 'Nor was', hasKeyboard: true, newRows: 0 })
  await expect(dialog).toHaveCount(0)
  await expect(windowOf(window).reader).toContainText('Nor was')
})

test('a text without a paragraph is refused with a sentence, and nothing is lost', async ({ app, page: window, profile }) => {
  await importArticle(app, window, profile)
  await command(window, 'Correct the text of this article…')
  const dialog = window.getByRole('dialog', { name: 'Correct the text' })
  await dialog.getByRole('button', { name: 'Save as a new version' }).click()
  await expect(dialog.getByRole('alert')).toContainText('This is the text as it is.')
  const remove = dialog.getByRole('button', { name: /^Delete paragraph/u })
  for (let left = await remove.count(); left > 0; left -= 1) await remove.first().click()
  await dialog.getByRole('button', { name: 'Save as a new version' }).click()
  await expect(dialog.getByRole('alert')).toContainText('An article needs at least one paragraph with text.')
  await dialog.getByRole('button', { name: 'Start again from the text as it was' }).click()
  await expect(dialog).toContainText('Nothing changed yet')
  await window.keyboard.press('Control+z')
  await expect(dialog.getByRole('button', { name: /^Put back paragraph/u }).first()).toBeVisible()
})

test('the review and the correction: in light and dark colours axe finds nothing serious, and screen readers hear what stands there', async ({
  app,
  page: window,
  profile,
}, info) => {
  await upToTheBanner(app, window, profile)
  await closeImport(window)
  await windowOf(window).brief.getByText('has a newer version').waitFor()
  expect(await findingsInBothThemes(window, info, 'banner')).toEqual([])
  await windowOf(window).brief.getByRole('button', { name: 'Review…' }).click()
  const review = window.getByRole('dialog', { name: /^Newer version/u })
  await expect(review.getByRole('article', { name: 'Passage 2 of 4: Other words there now' })).toMatchAriaSnapshot(`
    - 'article "Passage 2 of 4: Other words there now"':
      - text: Other words there now note 2
      - heading "Cited version, ¶ 4" [level=3]
      - paragraph:
        - mark:
          - text: Insurers have raised their premiums
          - deletion: twice
          - text: since January, brokers in the port city said.
      - heading "Newer version, ¶ 5" [level=3]
      - paragraph:
        - mark:
          - text: Insurers have raised their premiums
          - insertion: three times
          - text: since January, brokers in the port city said.
      - radiogroup "What to do":
        - radio "Quote the new words, ¶ 5"
        - text: Quote the new words, ¶ 5
        - radio "Go on citing the older version"
        - text: Go on citing the older version
        - radio "Take it out of the brief"
        - text: Take it out of the brief
  `)
  expect(await findingsInBothThemes(window, info, 'review')).toEqual([])
  await window.keyboard.press('Escape')
  await command(window, 'Correct the text of this article…')
  await window.getByRole('textbox', { name: 'Text of paragraph 2' }).waitFor()
  expect(await findingsInBothThemes(window, info, 'correction')).toEqual([])
  await window.keyboard.press('Escape')
  await command(window, 'Versions of this article…')
  await window.getByRole('dialog', { name: 'Versions of this article' }).getByRole('listitem').first().waitFor()
  expect(await findingsInBothThemes(window, info, 'versions')).toEqual([])
})

/** Runs a command by its name, as with Ctrl K. */
async function command(window: Page, name: string): Promise<void> {
  await window.keyboard.press('Control+k')
  await window.getByRole('combobox', { name: 'Commands and articles' }).fill(name)
  await window.getByRole('option', { name }).click()
}
