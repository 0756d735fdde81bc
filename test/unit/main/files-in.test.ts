import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { filesIn, noneSkipped } from '../../../src/main/files-in.ts'

function tempFolder(names: readonly string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'attache-files-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  for (const within of new Set(names.map((name) => dirname(name)))) mkdirSync(join(folder, within), { recursive: true })
  for (const name of names) writeFileSync(join(folder, name), '')
  return folder
}

it('takes the files of a folder and of those in it, by name, and counts what it leaves', async () => {
  const folder = tempFolder([
    '10.txt',
    '9.txt',
    'a/b/deep.HTML',
    'a/mail.eml',
    'b/z.pdf',
    'c.exe',
    '.hidden.txt',
    '.git/config.txt',
    'noending',
  ])
  symlinkSync(join(folder, '9.txt'), join(folder, 'link.txt'))
  symlinkSync(folder, join(folder, 'a', 'round'))
  expect(await filesIn([folder])).toEqual({
    files: ['9.txt', '10.txt', 'a/mail.eml', 'a/b/deep.HTML', 'b/z.pdf'].map((name) => join(folder, name)),
    skipped: { hidden: 2, links: 2, unread: 2, beyond: 0 },
  })
})

it('takes what was named itself whatever it is, in the order given, even what is not there', async () => {
  const folder = tempFolder(['c.exe', '.hidden.txt', 'in/a.txt'])
  const paths = [join(folder, 'c.exe'), join(folder, 'in'), join(folder, '.hidden.txt'), join(folder, 'gone.txt')]
  expect(await filesIn(paths)).toEqual({
    files: [paths[0], join(folder, 'in', 'a.txt'), paths[2], paths[3]],
    skipped: noneSkipped,
  })
})

it('takes five thousand files and counts those beyond', async () => {
  const folder = tempFolder(Array.from({ length: 5003 }, (_, number) => `${number}.txt`))
  const { files, skipped } = await filesIn([folder])
  expect([files.length, skipped]).toEqual([5000, { ...noneSkipped, beyond: 3 }])
})
