import { cp, mkdir, mkdtemp, realpath, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type Checker, passed } from '#setup/check/checker'
import { formatting } from '#setup/check/formatting'
import { importRules } from '#setup/check/import-rules'
import { lint } from '#setup/check/lint'
import { types } from '#setup/check/types'
import { unusedCode } from '#setup/check/unused-code'
import { inRepository } from '#setup/repository'

const configuration = [
  '.gitignore',
  'package.json',
  'tsconfig.json',
  '.oxlintrc.json',
  '.oxfmtrc.json',
  '.dependency-cruiser.cjs',
  '.knip.json',
]

let folder: string

async function makeRepository() {
  folder = await realpath(await mkdtemp(join(tmpdir(), 'attache-check-')))
  await Promise.all([...configuration, 'src/tsconfig.base.json', 'src/core', 'src/setup'].map(copy))
  await symlink(inRepository('node_modules'), join(folder, 'node_modules'))
  await mkdir(join(folder, 'test'))
}

beforeEach(makeRepository)

afterEach(() => rm(folder, { recursive: true }))

const copy = (path: string) => cp(inRepository(path), join(folder, path), { recursive: true })

async function plant(files: Record<string, string>) {
  for (const [file, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, file)), { recursive: true })
    await writeFile(join(folder, file), text)
  }
}

/** Only the findings about what was planted: the sources copied along may be in the middle of a change. */
async function findings(checker: Checker) {
  const checked = await checker.check(folder)
  return checked.findings.filter((finding) => finding.includes('planted'))
}

/** Enough of every room for the planted files to have something to reach for. */
const rooms = {
  'src/core/brief/brief-file.ts': 'export type BriefFile = string\n',
  'src/messages/index.ts': "export { english } from './english.ts'\n",
  'src/messages/english.ts': 'export const english = {}\n',
  'src/ipc/api.ts': 'export const api = 1\n',
  'src/ipc/worker-api.ts': 'export type ImportProblem = string\n',
  'src/import/index.ts': 'export const imported = 1\n',
  'src/import/text/index.ts': "export { text } from './text.ts'\n",
  'src/import/text/text.ts': 'export const text = 1\n',
  'src/store/index.ts': 'export const store = 1\n',
  'src/renderer/ui/mark/index.ts': "export { Mark } from './mark.tsx'\n",
  'src/renderer/ui/mark/mark.tsx': 'export const Mark = () => null\n',
  'src/renderer/library/index.ts': "export { Library } from './library.tsx'\n",
  'src/renderer/library/library.tsx': 'export const Library = () => null\n',
}

/** Each breach in a file of its own; NAME stands for the file's. */
const breaches = [
  ['core-reaches-out', 'src/core/article/NAME.ts', "import 'node:fs'"],
  ['core-reaches-out', 'src/core/article/NAME.ts', "import type { App } from 'electron'\nexport type Planted = App"],
  ['core-looks-ahead', 'src/core/picks/NAME.ts', "import type { Brief } from '#core/brief'\nexport type Planted = Brief"],
  ['messages-reaches-out', 'src/messages/NAME.ts', "import '#core/article'"],
  ['ipc-reaches-out', 'src/ipc/NAME.ts', "import '#store'"],
  ['import-reaches-out', 'src/import/text/NAME.ts', "import '#store'"],
  ['import-knows-calls', 'src/import/text/NAME.ts', "import '#ipc/api'"],
  ['export-reaches-out', 'src/export/docx/NAME.ts', "import '#import/text'"],
  ['store-reaches-out', 'src/store/NAME.ts', "import '#messages'"],
  ['worker-reaches-out', 'src/worker/NAME.ts', "import '#store'"],
  ['main-reaches-out', 'src/main/NAME.ts', "import '#import'"],
  ['preload-reaches-out', 'src/preload/NAME.ts', "import 'valibot'"],
  ['renderer-reaches-out', 'src/renderer/library/NAME.tsx', "import 'node:path'"],
  ['renderer-reaches-out', 'src/renderer/library/NAME.tsx', "import type { Dialog } from 'electron'\nexport type Planted = Dialog"],
  ['cli-reaches-out', 'src/cli/NAME.ts', "import 'electron'"],
  ['setup-reaches-out', 'src/setup/NAME.mjs', "import '#core/article'"],
  ['format-library-elsewhere', 'src/import/text/NAME.ts', "import 'htmlparser2'"],
  ['back-door', 'src/store/NAME.ts', "import '../core/brief/brief-file.ts'"],
  ['back-door', 'src/core/check/NAME.ts', "import type { BriefFile } from '../brief/brief-file.ts'\nexport type Planted = BriefFile"],
  ['back-door', 'src/import/NAME.ts', "import './text/text.ts'"],
  ['back-door', 'src/main/NAME.ts', "import '../messages/english.ts'"],
  ['back-door', 'src/renderer/library/NAME.tsx', "import '../ui/mark/mark.tsx'"],
  ['back-door', 'src/renderer/NAME.tsx', "import './library/library.tsx'"],
  ['back-door', 'src/renderer/workspace/NAME.tsx', "import '../library/library.tsx'"],
  ['renderer-sideways', 'src/renderer/reader/NAME.tsx', "import '../library/index.ts'"],
  ['opens-connections', 'src/import/text/NAME.ts', "import 'node:https'"],
  ['starts-programs', 'src/store/NAME.ts', "import 'node:child_process'"],
  ['needs-packages-too-early', 'src/setup/NAME.mjs', "import 'yauzl'"],
  ['cycle', 'src/core/article/NAME.ts', "export { planted } from './NAME.ts'"],
  ['unresolved', 'src/core/article/NAME.ts', "import './nowhere.ts'"],
].map(([rule = '', file = '', text = ''], index) => {
  const named = (words: string) => words.replaceAll('NAME', `planted-${index}`)
  return { rule, file: named(file), text: named(text) }
})

describe('import rules', () => {
  // All breaches at once and a look at each, because one run costs a second.
  let found: readonly string[]

  beforeAll(async () => {
    await makeRepository()
    await plant({ ...rooms, ...Object.fromEntries(breaches.map(({ file, text }) => [file, `${text}\n`])) })
    found = (await findings(importRules)).map((finding) => finding.replace(/: must not import .* \(/, ' ('))
    await rm(folder, { recursive: true })
  })

  it.each(breaches)('$rule: $file, $text', ({ rule, file }) => {
    expect(found).toContain(`${file} (${rule})`)
  })

  it('lets pass what the table of rooms allows', async () => {
    await plant({
      ...rooms,
      'src/renderer/planted.tsx': "import './library/index.ts'\nimport '#core/brief'\n",
      'src/renderer/library/planted.tsx': "import '#ui/mark'\nimport '#messages'\nimport 'react'\n",
      'src/store/planted.ts': "import '#core/article'\nimport 'node:fs'\nimport 'valibot'\n",
      'src/import/text/planted.ts': "import type { ImportProblem } from '#ipc/worker-api'\nexport type Planted = ImportProblem\n",
    })
    expect(await findings(importRules)).toEqual([])
  })
})

describe('formatting', () => {
  it('finds a file that is not formatted', async () => {
    await plant({ 'src/core/article/planted.ts': 'export const planted   = 1;\n' })
    expect(await findings(formatting)).toEqual(['src/core/article/planted.ts: not formatted; `npm run format` does it'])
  })
})

describe('lint', () => {
  it.each([
    ['a rule about the text', 'export const planted = (value: any) => value\n', 'typescript(no-explicit-any)'],
    ['a rule that needs types', 'export function planted() {\n  Promise.resolve(1)\n}\n', 'typescript(no-floating-promises)'],
  ])('finds a breach of %s', async (_, text, rule) => {
    await plant({ 'src/core/article/planted.ts': text })
    expect((await findings(lint)).map((finding) => finding.split(' ').at(-1))).toEqual([rule])
  })
})

describe('types', () => {
  it.each([
    ['a wrong type', "export const planted: number = 'one'\n", 'TS2322'],
    ['the DOM in core', 'export const planted = document.title\n', 'TS2584'],
    ['Node in core', "export const planted = process.env['HOME']\n", 'TS2591'],
  ])('finds %s', async (_, text, code) => {
    await writeFile(join(folder, 'tsconfig.json'), JSON.stringify({ files: [], references: [{ path: 'src/core' }] }))
    await plant({ 'src/core/article/planted.ts': text })
    expect((await findings(types)).map((finding) => /error (TS\d+)/.exec(finding)?.[1])).toEqual([code])
  })
})

describe('unused code', () => {
  it('finds a file that nothing needs and an export that nobody imports', async () => {
    await plant({
      'src/cli/index.ts': "import { needed } from './planted-module.ts'\nneeded()\n",
      'src/cli/planted-module.ts': 'export function needed() {}\nexport function spare() {}\n',
      'src/cli/planted.ts': 'export const planted = 1\n',
    })
    expect(await findings(unusedCode)).toEqual([
      'src/cli/planted.ts: no entry file leads here',
      'src/cli/planted-module.ts: exported, and imported by nobody (spare)',
    ])
  })
})

describe('a checker that looked at nothing', () => {
  it.each([formatting, lint, types, importRules, unusedCode])('fails: $name', async (checker) => {
    await rm(join(folder, 'src'), { recursive: true })
    await Promise.all(configuration.filter((file) => file !== '.gitignore').map((file) => rm(join(folder, file))))
    await mkdir(join(folder, 'src'))
    expect(passed(await checker.check(folder))).toBe(false)
  })

  it('fails even when it found nothing', () => {
    expect(passed({ looked: 0, findings: [] })).toBe(false)
  })
})
