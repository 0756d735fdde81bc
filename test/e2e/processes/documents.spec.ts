import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { strToU8, unzipSync, type Unzipped, zipSync } from 'fflate'
import { answerOpenDialog, answerSaveDialog } from '#setup/answer-dialogs'
import { expect, test } from '#test/attache-test'
import { firstSettings } from '#ipc/export-types'
import { saved, windowOf } from '../main-job/app-window.ts'

test('a brief saved as a file opens again without overwriting anything', async ({ app, page, profile }) => {
  const file = join(profile, 'brief.attache')
  await answerSaveDialog(app, file)
  await answerOpenDialog(app, [file])
  const outcome = await page.evaluate(async () => {
    const { attache } = window
    const id = await attache.createBrief()
    const { seed } = (await attache.readBrief(id))!
    const saved = await attache.saveBriefFile(seed!)
    const untouched = await attache.openBriefFile()
    await attache.appendUpdate({ id, update: new Uint8Array([1]) })
    const edited = await attache.openBriefFile()
    return {
      saved,
      untouchedIsTheSame: untouched.kind === 'opened' && untouched.id === id,
      editedIsAnother: edited.kind === 'opened' && edited.id !== id,
      briefs: (await attache.listBriefs()).length,
      updates: (await attache.readBrief(id))?.updates.length,
    }
  })
  expect(outcome).toEqual({
    saved: { kind: 'saved', fileName: 'brief.attache' },
    untouchedIsTheSame: true,
    editedIsAnother: true,
    briefs: 2,
    updates: 1,
  })
})

test('a file that is no brief is a plain problem', async ({ app, page, profile }) => {
  const file = join(profile, 'noise.attache')
  await writeFile(file, 'no zip at all')
  await answerOpenDialog(app, [file])
  expect(await page.evaluate(() => window.attache.openBriefFile())).toEqual({ kind: 'problem', problem: { kind: 'not-a-brief' } })
})

/** What the library holds: briefs, articles, and the versions of each brief. */
async function held(page: Page): Promise<unknown> {
  return await page.evaluate(async () => {
    const briefs = await window.attache.listBriefs()
    const whole = await Promise.all(
      briefs.map(async ({ id }) => [await window.attache.readBrief(id), await window.attache.listVersions(id)]),
    )
    return JSON.stringify([briefs, whole, await window.attache.listArticles({ text: '', limit: 100, offset: 0, asker: 'library' })])
  })
}

const unsound = [
  [
    'of which a part was changed',
    (bytes) => ofParts(bytes, (parts) => ({ ...parts, 'brief.json': strToU8('{}') })),
    /is damaged \(brief\.json\)/u,
  ],
  ['that was cut off on its way', (bytes) => bytes.subarray(0, bytes.length - 200), /is damaged/u],
  ['that is no brief at all', () => strToU8('no zip at all'), /is not a brief made with Attaché/u],
] as const satisfies readonly (readonly [string, (bytes: Uint8Array) => Uint8Array, RegExp])[]

for (const [what, spoil, said] of unsound) {
  test(`a file ${what} is not opened: one sentence says so, and that nothing was changed`, async ({ app, page, profile }) => {
    const file = join(profile, 'brief.attache')
    await page.getByRole('button', { name: 'New brief' }).click()
    const { text } = windowOf(page)
    await text.locator('[data-attache-node="summary"]').click()
    await page.keyboard.type('Osmere sails on Friday.')
    await saved(page)
    await answerSaveDialog(app, file)
    await page.evaluate(async () => {
      const id = (await window.attache.readSession())?.brief
      const empty = await window.attache.readBrief(await window.attache.createBrief())
      await window.attache.saveBriefFile({ ...empty!.seed!, id: id!, title: 'Sent by a colleague' })
    })
    await writeFile(file, spoil(await readFile(file)))
    const before = await held(page)

    await answerOpenDialog(app, [file])
    await page.keyboard.press('Control+o')
    const notice = page.locator('.fui-Toast', { hasText: said })
    await expect(notice).toContainText(/othing was changed\. (?:Ask for the file again|Choose a file whose name ends in \.attache)\./u)
    await expect(text.locator('[data-attache-node="summary"]')).toHaveText('Osmere sails on Friday.')
    expect(await held(page)).toBe(before)
    await notice.getByRole('button', { name: 'Dismiss' }).click()
    await expect(notice).toHaveCount(0)
  })
}

function ofParts(bytes: Uint8Array, change: (parts: Unzipped) => Unzipped): Uint8Array {
  return zipSync(change(unzipSync(bytes)))
}

test('what cannot be written leaves what was there', async ({ app, page, profile }) => {
  const taken = join(profile, 'taken.docx')
  await mkdir(taken)
  await writeFile(join(taken, 'kept.txt'), 'kept')
  const places = [join(profile, 'gone', 'brief.docx'), taken]
  const outcomes: unknown[] = []
  for (const place of places) {
    await answerSaveDialog(app, place)
    outcomes.push(
      await page.evaluate(async (settings) => {
        const id = await window.attache.createBrief()
        const { seed } = (await window.attache.readBrief(id))!
        return window.attache.exportBrief({ brief: JSON.stringify(seed), settings })
      }, firstSettings('en-GB')),
    )
  }
  expect(outcomes).toEqual([
    { kind: 'problem', problem: { kind: 'folder-missing' } },
    { kind: 'problem', problem: { kind: 'is-folder' } },
  ])
  expect(await readFile(join(taken, 'kept.txt'), 'utf8')).toBe('kept')
  expect((await readdir(profile)).filter((name) => name.includes('.docx'))).toEqual(['taken.docx'])
})

test('the dialog suggests a name from the title, without what no file may be called', async ({ app, page }) => {
  await app.evaluate(({ dialog }) => {
    const asked: string[] = []
    Reflect.set(globalThis, 'asked', asked)
    dialog.showSaveDialog = (...given: readonly unknown[]) => {
      asked.push(JSON.stringify(given.at(-1)))
      return Promise.resolve({ canceled: true, filePath: '' })
    }
  })
  const answers = await page.evaluate(async (settings) => {
    const id = await window.attache.createBrief()
    const { seed } = (await window.attache.readBrief(id))!
    const titled = { ...seed!, title: 'Velmora: who / what? “Harbour” talks...' }
    return [
      await window.attache.exportBrief({ brief: JSON.stringify(titled), settings }),
      await window.attache.exportBrief({ brief: JSON.stringify(seed), settings }),
    ]
  }, firstSettings('en-GB'))
  const asked = await app.evaluate(() => String(Reflect.get(globalThis, 'asked')))
  expect(answers).toEqual([{ kind: 'cancelled' }, { kind: 'cancelled' }])
  expect(asked).toContain('/Velmora who what “Harbour” talks.docx"')
  expect(asked).toContain('/Untitled brief.docx"')
})
