import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { ownerFileOf } from '#node/owner-file'

async function folderWith(...names: readonly string[]): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'attache-owner-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  await Promise.all(names.map((name) => writeFile(join(folder, name), '')))
  return folder
}

it.each([
  ['brief.docx', '~$brief.docx'],
  ['strait.docx', '~$strait.docx'],
  ['kestrel.docx', '~$estrel.docx'],
  ['Escort request.docx', '~$cort request.docx'],
  ['brief.docx', '.~lock.brief.docx#'],
])('finds that %s is open elsewhere by %s', async (name, owner) => {
  const folder = await folderWith(name, owner)
  expect(await ownerFileOf(join(folder, name))).toBe(owner)
})

it.each([
  ['kestrel.docx', '~$kestrel.docx'],
  ['brief.docx', '~$other.docx'],
  ['brief.docx', 'brief.docx'],
])('takes %s for closed beside %s', async (name, other) => {
  const folder = await folderWith(other)
  expect(await ownerFileOf(join(folder, name))).toBeNull()
})
