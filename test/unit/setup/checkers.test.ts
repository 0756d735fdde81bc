import { cp, mkdir, mkdtemp, realpath, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
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

/** A repository of our configuration without our sources, which take seconds to look through, for as long as `run` takes. */
async function inRepositoryOfItsOwn<TValue>(run: () => Promise<TValue>): Promise<TValue> {
  folder = await realpath(await mkdtemp(join(tmpdir(), 'attache-check-')))
  await Promise.all([...configuration, 'src/tsconfig.base.json', 'src/core/tsconfig.json', 'src/setup/check/knip-reporter.mjs'].map(copy))
  await symlink(inRepository('node_modules'), join(folder, 'node_modules'))
  await mkdir(join(folder, 'test'))
  try {
    return await run()
  } finally {
    await rm(folder, { recursive: true })
  }
}

const copy = (path: string) => cp(inRepository(path), join(folder, path))

async function plant(files: Record<string, string>) {
  for (const [file, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, file)), { recursive: true })
    await writeFile(join(folder, file), text)
  }
}

/** The findings about what was planted, among them none about what it reaches for. */
function findings(checker: Checker, files: Record<string, string>) {
  return inRepositoryOfItsOwn(async () => {
    await plant(files)
    const checked = await checker.check(folder)
    return checked.findings.filter((finding) => finding.includes('planted'))
  })
}

/** Enough of every room for the planted files to have something to reach for. */
const rooms = {
  'src/core/article/index.ts': 'export type Article = string\n',
  'src/core/brief/index.ts': "export type { BriefFile as Brief } from './brief-file.ts'\n",
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
  // All breaches and what is allowed at once and a look at each, because one run costs a second.
  let found: readonly string[]
  const allowed = {
    'src/renderer/planted-allowed.tsx': "import './library/index.ts'\nimport '#core/brief'\n",
    'src/renderer/library/planted-allowed.tsx': "import '#ui/mark'\nimport '#messages'\nimport 'react'\n",
    'src/store/planted-allowed.ts': "import '#core/article'\nimport 'node:fs'\nimport 'valibot'\n",
    'src/import/text/planted-allowed.ts': "import type { ImportProblem } from '#ipc/worker-api'\nexport type Planted = ImportProblem\n",
  }

  beforeAll(async () => {
    const files = { ...rooms, ...allowed, ...Object.fromEntries(breaches.map(({ file, text }) => [file, `${text}\n`])) }
    found = (await findings(importRules, files)).map((finding) => finding.replace(/: must not import .* \(/, ' ('))
  })

  it.each(breaches)('$rule: $file, $text', ({ rule, file }) => {
    expect(found).toContain(`${file} (${rule})`)
  })

  it('lets pass what the table of rooms allows', () => {
    expect(found.filter((finding) => finding.includes('planted-allowed'))).toEqual([])
  })
})

describe('formatting', () => {
  it('finds a file that is not formatted', async () => {
    expect(await findings(formatting, { 'src/core/article/planted.ts': 'export const planted   = 1;\n' })).toEqual([
      'src/core/article/planted.ts: not formatted; `npm run format` does it',
    ])
  })
})

describe('lint', () => {
  it('finds a breach of a rule about the text, and of one that needs types', async () => {
    const found = await findings(lint, {
      'src/core/article/planted-text.ts': 'export const planted = (value: any) => value\n',
      'src/core/article/planted-types.ts': 'export function planted() {\n  Promise.resolve(1)\n}\n',
    })
    expect(found.map((finding) => [/planted-\w+/.exec(finding)?.[0], finding.split(' ').at(-1)])).toEqual([
      ['planted-text', 'typescript(no-explicit-any)'],
      ['planted-types', 'typescript(no-floating-promises)'],
    ])
  })
})

describe('types', () => {
  it('finds a wrong type, and the DOM and Node in core', async () => {
    const found = await findings(types, {
      'tsconfig.json': JSON.stringify({ files: [], references: [{ path: 'src/core' }] }),
      'src/core/article/planted-wrong.ts': "export const planted: number = 'one'\n",
      'src/core/article/planted-dom.ts': 'export const planted = document.title\n',
      'src/core/article/planted-node.ts': "export const planted = process.env['HOME']\n",
    })
    expect(found.map((finding) => [/planted-\w+/.exec(finding)?.[0], /error (TS\d+)/.exec(finding)?.[1]])).toEqual([
      ['planted-dom', 'TS2584'],
      ['planted-node', 'TS2591'],
      ['planted-wrong', 'TS2322'],
    ])
  })
})

describe('unused code', () => {
  it('finds a file that nothing needs and an export that nobody imports', async () => {
    const files = {
      'src/cli/index.ts': "import { needed } from './planted-module.ts'\nneeded()\n",
      'src/cli/planted-module.ts': 'export function needed() {}\nexport function spare() {}\n',
      'src/cli/planted.ts': 'export const planted = 1\n',
    }
    expect(await findings(unusedCode, files)).toEqual([
      'src/cli/planted.ts: no entry file leads here',
      'src/cli/planted-module.ts: exported, and imported by nobody (spare)',
    ])
  })
})

describe('a checker that looked at nothing', () => {
  it.each([formatting, lint, types, importRules, unusedCode])('fails: $name', async (checker) => {
    const checked = await inRepositoryOfItsOwn(async () => {
      await rm(join(folder, 'src'), { recursive: true })
      await Promise.all(configuration.filter((file) => file !== '.gitignore').map((file) => rm(join(folder, file))))
      await mkdir(join(folder, 'src'))
      return checker.check(folder)
    })
    expect(passed(checked)).toBe(false)
  })

  it('fails even when it found nothing', () => {
    expect(passed({ looked: 0, findings: [] })).toBe(false)
  })
})
