import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { answerOpenDialog, answerSaveDialog } from '#setup/answer-dialogs'
import { expect, test } from '#test/attache-test'

test('a brief saved as a file opens again without overwriting anything', async ({ app, page, profile }) => {
  const file = join(profile, 'brief.attache')
  await answerSaveDialog(app, file)
  await answerOpenDialog(app, [file])
  const outcome = await page.evaluate(async () => {
    const { attache } = window
    const id = await attache.createBrief()
    const { seed } = (await attache.readBrief(id))!
    const saved = await attache.saveBriefFile(seed)
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

test('what cannot be written leaves what was there', async ({ app, page, profile }) => {
  const taken = join(profile, 'taken.docx')
  await mkdir(taken)
  await writeFile(join(taken, 'kept.txt'), 'kept')
  const places = [join(profile, 'gone', 'brief.docx'), taken]
  const outcomes: unknown[] = []
  for (const place of places) {
    await answerSaveDialog(app, place)
    outcomes.push(
      await page.evaluate(async () => {
        const id = await window.attache.createBrief()
        return window.attache.exportDocx((await window.attache.readBrief(id))!.seed)
      }),
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
  const answers = await page.evaluate(async () => {
    const id = await window.attache.createBrief()
    const { seed } = (await window.attache.readBrief(id))!
    return [
      await window.attache.exportDocx({ ...seed, title: 'Velmora: who / what? “Harbour” talks...' }),
      await window.attache.exportDocx(seed),
    ]
  })
  const asked = await app.evaluate(() => String(Reflect.get(globalThis, 'asked')))
  expect(answers).toEqual([{ kind: 'cancelled' }, { kind: 'cancelled' }])
  expect(asked).toContain('/Velmora who what “Harbour” talks.docx"')
  expect(asked).toContain('/Untitled brief.docx"')
})
