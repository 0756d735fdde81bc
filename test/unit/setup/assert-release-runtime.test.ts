import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { assertReleaseRuntime } from '#setup/assert-release-runtime'
import { SetupProblem } from '#setup/setup-problem'

let folder: string

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'attache-release-'))
  await mkdir(join(folder, 'node_modules/electron/dist'), { recursive: true })
  await writeFile(join(folder, 'package.json'), JSON.stringify({ devDependencies: { electron: '45.4.1' } }))
})

afterEach(() => rm(folder, { recursive: true }))

const runtime = (version: string) => writeFile(join(folder, 'node_modules/electron/dist/version'), version)

describe('assertReleaseRuntime', () => {
  it.each(['45.4.1', 'v45.4.1\n'])('accepts the declared Electron, written as %j', async (version) => {
    await runtime(version)
    await expect(assertReleaseRuntime(folder)).resolves.toBeUndefined()
  })

  it.each(['33.2.1', '45.4.10', ''])('refuses any other, such as %j', async (version) => {
    await runtime(version)
    await expect(assertReleaseRuntime(folder)).rejects.toThrow(SetupProblem)
  })

  it('says what to do when there is none', async () => {
    await expect(assertReleaseRuntime(folder)).rejects.toThrow(
      'A release needs Electron 45.4.1, and none is in node_modules/electron/dist: delete that folder and run `node src/setup/electron-runtime.mjs` where Electron can be downloaded.',
    )
  })
})
