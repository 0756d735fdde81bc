import type { ElectronApplication, Page } from '@playwright/test'
import { chmod, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { answerSaveDialog } from '#setup/answer-dialogs'
import { expect, test } from '#test/attache-test'
import { readDocx } from '#test/read-docx'
import { smallDisk } from '../guard/small-disk.ts'
import { whileHeld } from '#test/hold-library'
import { openExport, quotingBrief } from './export-desk.ts'

const notWritten = 'The document was not written'
const stopped = 'The export was stopped. Nothing was written.'

test('an export is stopped at once: its process is gone, nothing is written, and the next one is whole', async ({ app, page, profile }) => {
  await quotingBrief(app, page)
  const file = join(profile, 'Strait.docx')
  const { gone } = await haltWorkersAfterSaving(app, file)
  const shown = await openExport(page)
  await shown.getByRole('button', { name: 'Export…' }).click()
  await expect(shown.getByText('Writing the notes…')).toBeVisible()
  await expect(shown.getByRole('progressbar')).toBeVisible()
  await expect(shown.getByRole('button', { name: 'Stop' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(shown.getByText(stopped)).toBeVisible()
  await expect.poll(gone).toBe(1)
  expect((await readdir(profile)).filter((name) => name.includes('Strait'))).toEqual([])

  await answerSaveDialog(app, file)
  await shown.getByRole('button', { name: 'Export…' }).click()
  await shown.getByText('Saved as Strait.docx', { exact: true }).waitFor()
  expect(readDocx(await readFile(file)).notes).toHaveLength(1)
})

/** Answers the dialog for saving, and from then on halts every worker that starts, once: what it is given never ends. The answers tell how many those are, and how many of them have gone. */
async function haltWorkersAfterSaving(app: ElectronApplication, path: string) {
  await app.evaluate(({ app: electron, dialog }, filePath) => {
    const halted = new Set<number>()
    Reflect.set(globalThis, 'halted', halted)
    const before = new Set<number>()
    const workers = () => electron.getAppMetrics().flatMap(({ pid, name }) => (name === 'Attaché worker' ? [pid] : []))
    dialog.showSaveDialog = () => {
      for (const pid of workers()) before.add(pid)
      const halting = setInterval(() => {
        for (const pid of workers().filter((each) => !before.has(each))) {
          clearInterval(halting)
          process.kill(pid, 'SIGSTOP')
          halted.add(pid)
        }
      }, 5)
      return Promise.resolve({ canceled: false, filePath })
    }
  }, path)
  return {
    halted: () =>
      app.evaluate(() => {
        const halted: ReadonlySet<number> = Reflect.get(globalThis, 'halted')
        return halted.size
      }),
    gone: () =>
      app.evaluate(({ app: electron }) => {
        const halted: ReadonlySet<number> = Reflect.get(globalThis, 'halted')
        const running = new Set(electron.getAppMetrics().map(({ pid }) => pid))
        return [...halted].filter((pid) => !running.has(pid)).length
      }),
  }
}

test('a file that is there is replaced only after a yes, also where its name was not typed whole', async ({ app, page, profile }) => {
  await quotingBrief(app, page)
  const file = join(profile, 'Strait.docx')
  await writeFile(file, 'the director’s')
  await answerReplace(app, 'no')
  await answerSaveDialog(app, join(profile, 'Strait'))
  const shown = await openExport(page)
  await shown.getByRole('button', { name: 'Export…' }).click()
  await expect(shown.getByRole('button', { name: 'Export…' })).toBeEnabled()
  expect(await readFile(file, 'utf8')).toBe('the director’s')
  await answerReplace(app, 'yes')
  await shown.getByRole('button', { name: 'Export…' }).click()
  await shown.getByText('Saved as Strait.docx', { exact: true }).waitFor()
  expect(readDocx(await readFile(file)).notes).toHaveLength(1)
  expect(await app.evaluate(() => Reflect.get(globalThis, 'questions'))).toEqual(['Replace “Strait.docx”?', 'Replace “Strait.docx”?'])
})

async function answerReplace(app: ElectronApplication, answer: 'yes' | 'no'): Promise<void> {
  await app.evaluate(
    ({ dialog }, response) => {
      const questions: string[] = Reflect.get(globalThis, 'questions') ?? []
      Reflect.set(globalThis, 'questions', questions)
      Reflect.set(dialog, 'showMessageBox', (_window: unknown, { message }: { readonly message: string }) => {
        questions.push(message)
        return Promise.resolve({ response, checkboxChecked: false })
      })
    },
    answer === 'yes' ? 0 : 1,
  )
}

test('the system is told to ask before a file is replaced', async ({ app, page }) => {
  await quotingBrief(app, page)
  await app.evaluate(({ dialog }) => {
    Reflect.set(dialog, 'showSaveDialog', (_window: unknown, { properties }: { readonly properties: readonly string[] }) => {
      Reflect.set(globalThis, 'properties', properties)
      return Promise.resolve({ canceled: true, filePath: '' })
    })
  })
  const shown = await openExport(page)
  await shown.getByRole('button', { name: 'Export…' }).click()
  await expect(shown.getByRole('button', { name: 'Export…' })).toBeEnabled()
  await expect(shown.getByText('The export was stopped.')).toHaveCount(0)
  expect(await app.evaluate(() => Reflect.get(globalThis, 'properties'))).toEqual(['showOverwriteConfirmation'])
})

test('what stands in the way is said in a sentence, and leaves what was there', async ({ app, page, profile }) => {
  await quotingBrief(app, page)
  const file = join(profile, 'Strait.docx')
  await writeFile(file, 'the director’s')
  await writeFile(join(profile, '~$Strait.docx'), '')
  await mkdir(join(profile, 'A folder.docx'))
  const shown = await openExport(page)
  const tried = async (path: string) => {
    await answerSaveDialog(app, path)
    await shown.getByRole('button', { name: 'Export…' }).click()
    const said = shown.getByRole('alert').filter({ hasText: notWritten })
    await expect(said).toBeVisible()
    return said.innerText()
  }
  expect(await tried(file)).toContain('Word or another program has that file open, as “~$Strait.docx” beside it says')
  expect(await readFile(file, 'utf8')).toBe('the director’s')
  expect(await tried(join(profile, 'gone', 'Strait.docx'))).toContain('That folder is no longer there.')
  expect(await tried(join(profile, 'A folder.docx'))).toContain('A folder of that name is there')

  await rm(join(profile, '~$Strait.docx'))
  await answerSaveDialog(app, file)
  await shown.getByRole('button', { name: 'Export…' }).click()
  await shown.getByText('Saved as Strait.docx', { exact: true }).waitFor()
})

test('a full disk: one sentence, no half file, and the old one whole', async ({ app, page, profile }) => {
  const disk = smallDisk(join(profile, 'stick'), 1)
  if (disk === null) {
    process.stdout.write('passed over: this user may mount no disk\n')
    return
  }
  try {
    await quotingBrief(app, page)
    const file = join(profile, 'stick', 'library', 'Strait.docx')
    await writeFile(file, 'the director’s')
    await chmod(dirname(file), 0o777)
    disk.fill()
    await answerSaveDialog(app, file)
    const shown = await openExport(page)
    await shown.getByRole('button', { name: 'Export…' }).click()
    await expect(shown.getByText(/The disk is full, so no file was written/u)).toBeVisible()
    expect([await readFile(file, 'utf8'), await readdir(join(profile, 'stick', 'library'))]).toEqual([
      'the director’s',
      ['Strait.docx', 'filler'],
    ])
    disk.free()
    await shown.getByRole('button', { name: 'Export…' }).click()
    await shown.getByText('Saved as Strait.docx', { exact: true }).waitFor()
  } finally {
    disk.unmount()
  }
})

test('an export can be stopped while the brief is still being looked through', async ({ app, page, profile }) => {
  await quotingBrief(app, page)
  await answerSaveDialog(app, join(profile, 'Strait.docx'))
  const shown = await openExport(page)
  await signalWorkers(app, 'SIGSTOP')
  await shown.getByRole('button', { name: 'Export…' }).click()
  await expect(shown.getByText('Looking through the brief once more…')).toBeVisible()
  await shown.getByRole('button', { name: 'Stop' }).click()
  await expect(shown.getByText(stopped)).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(shown).toHaveCount(0)
  await signalWorkers(app, 'SIGCONT')
  // What was asked of the worker before has ended when this has.
  await page.evaluate(async () => {
    const brief = (await window.attache.listBriefs())[0]!.id
    await window.attache.writeNotes({ brief, language: 'en-GB', style: null, order: [], changed: [], since: null }, [])
  })
  await expect(shown).toHaveCount(0)
  expect(await readdir(profile)).not.toContain('Strait.docx')
})

async function signalWorkers(app: ElectronApplication, signal: 'SIGSTOP' | 'SIGCONT'): Promise<void> {
  await app.evaluate(({ app: electron }, sent) => {
    for (const { pid, name } of electron.getAppMetrics()) if (name === 'Attaché worker') process.kill(pid, sent)
  }, signal)
}

/** What the window has asked of the main process before has reached it once this has been answered. */
async function hasArrived(page: Page): Promise<void> {
  await page.evaluate(() => window.attache.listFonts())
}

test('an export is stopped between the choice of a name and its first stage, at once and also where the library is busy', async ({
  app,
  page,
  profile,
}) => {
  await quotingBrief(app, page)
  const file = join(profile, 'Strait.docx')
  await writeFile(file, 'the director’s')
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () =>
      new Promise((resolve) => {
        Reflect.set(globalThis, 'choose', () => resolve({ canceled: false, filePath }))
      })
  }, file)
  const shown = await openExport(page)
  await shown.getByRole('button', { name: 'Export…' }).click()
  await expect(shown.getByText('Waiting for a name and a folder…')).toBeVisible()
  await whileHeld(app, async () => {
    await app.evaluate(() => Reflect.get(globalThis, 'choose')())
    await page.keyboard.press('Escape')
    await expect(shown.getByText(stopped)).toBeVisible()
  })
  // One document is made after another.
  await answerSaveDialog(app, join(profile, 'Second.docx'))
  await shown.getByRole('button', { name: 'Export…' }).click()
  await shown.getByText('Saved as Second.docx', { exact: true }).waitFor()
  expect(await readFile(file, 'utf8')).toBe('the director’s')
})

test('an export that is stopped while it asks whether to replace a file that has come meanwhile leaves that file', async ({
  app,
  page,
  profile,
}) => {
  await quotingBrief(app, page)
  const file = join(profile, 'Strait.docx')
  const { halted } = await haltWorkersAfterSaving(app, file)
  await app.evaluate(({ dialog }) => {
    Reflect.set(
      dialog,
      'showMessageBox',
      () =>
        new Promise((resolve) => {
          Reflect.set(globalThis, 'agree', () => resolve({ response: 0, checkboxChecked: false }))
        }),
    )
  })
  const shown = await openExport(page)
  await shown.getByRole('button', { name: 'Export…' }).click()
  await expect.poll(halted).toBe(1)
  await writeFile(file, 'the director’s')
  await signalWorkers(app, 'SIGCONT')
  await expect.poll(() => app.evaluate(() => Reflect.has(globalThis, 'agree'))).toBe(true)
  await page.keyboard.press('Escape')
  await hasArrived(page)
  await app.evaluate(() => Reflect.get(globalThis, 'agree')())
  await expect(shown.getByText(stopped)).toBeVisible()
  expect(await readFile(file, 'utf8')).toBe('the director’s')
})

test('printing while a document is written: the window goes on to say how far that is, and only that is stopped', async ({
  app,
  page,
  profile,
}) => {
  test.setTimeout(180_000)
  await quotingBrief(app, page)
  await app.evaluate(({ shell }) => {
    shell.openPath = () => Promise.resolve('')
  })
  const { halted } = await haltWorkersAfterSaving(app, join(profile, 'Strait.docx'))
  const shown = await openExport(page)
  await shown.getByRole('button', { name: 'Export…' }).click()
  await expect.poll(halted).toBe(1)
  await page.keyboard.press('Control+p')
  await expect(page.getByText('Laying out the pages to print…').first()).toBeVisible()
  // How a brief was exported last is asked for before it is printed.
  await page.evaluate(async () => window.attache.readExportSettings((await window.attache.listBriefs())[0]!.id))
  await hasArrived(page)
  await expect(shown.getByText('Writing the notes…')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(shown.getByText(stopped)).toBeVisible()
  await expect(page.getByText('The pages are open in your PDF program. Print them there.').first()).toBeVisible({ timeout: 60_000 })
})
