import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { hashFiles } from '#setup/hash-files'

let folder: string

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'attache-hash-'))
  await mkdir(join(folder, 'src/core'), { recursive: true })
  await writeFile(join(folder, 'src/core/article.ts'), 'one')
  await writeFile(join(folder, 'package.json'), '{}')
})

afterEach(() => rm(folder, { recursive: true }))

const hash = () => hashFiles(['src', 'package.json', 'absent.json'].map((name) => join(folder, name)))

describe('hashFiles', () => {
  it('stays the same while nothing changes', async () => {
    expect(await hash()).toBe(await hash())
  })

  it.each([
    ['a file in a folder below changes', () => writeFile(join(folder, 'src/core/article.ts'), 'two')],
    ['a file is added', () => writeFile(join(folder, 'src/core/pick.ts'), '')],
    ['a file is renamed', () => rename(join(folder, 'src/core/article.ts'), join(folder, 'src/core/articles.ts'))],
    ['a file that was absent appears', () => writeFile(join(folder, 'absent.json'), '{}')],
  ])('changes when %s', async (_, change) => {
    const before = await hash()
    await change()
    expect(await hash()).not.toBe(before)
  })
})
