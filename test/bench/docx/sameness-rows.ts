import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { printBrief } from '#export/print'
import { fullBrief } from '#test/good-package'
import { richArticles } from '#test/rich-brief'
import type { BenchRow } from '../rows.ts'

/** Whether the same brief gives the same bytes in another process, time zone, home and language, as another user, and in Electron. */
export function* samenessRows(checkout: string): Iterable<BenchRow> {
  const folder = mkdtempSync(join(tmpdir(), 'attache-same-'))
  const from = join(folder, 'brief.json')
  writeFileSync(from, JSON.stringify(printBrief({ brief: fullBrief, articles: richArticles })))
  const hash = (program: string, env: Readonly<Record<string, string>>, name: string): string => {
    const words = [join(checkout, 'out/bench/docx-one.js'), 'ours', from, join(folder, `${name}.docx`)]
    const done = spawnSync(program, words, { encoding: 'utf8', env: { PATH: process.env['PATH'] ?? '', ...env } })
    return done.status === 0 ? done.stdout : `failed: ${done.stderr}`
  }
  const electron = join(checkout, 'node_modules/electron/dist/electron')
  const hashes = [
    hash(process.execPath, { TZ: 'UTC', LANG: 'C' }, 'one'),
    hash(process.execPath, { TZ: 'Pacific/Kiritimati', HOME: '/nowhere/ana', USER: 'ana', LOGNAME: 'ana', LANG: 'ar_EG.UTF-8' }, 'two'),
    hash(process.execPath, { TZ: 'America/St_Johns', HOME: folder, USER: 'tomas', LANG: 'de_DE.UTF-8' }, 'three'),
    ...(existsSync(electron) ? [hash(electron, { ELECTRON_RUN_AS_NODE: '1', TZ: 'Asia/Kathmandu' }, 'four')] : []),
  ]
  rmSync(folder, { recursive: true })
  const kinds = new Set(hashes)
  yield {
    name: 'sameness: processes, zones, users, Node, Electron',
    measured: `${kinds.size} SHA-256 of ${hashes.length} files`,
    reference: 'docx alone: never the same',
    target: '1, Electron among them',
    met: kinds.size === 1 && /^[\da-f]{64}$/u.test(hashes[0] ?? '') && hashes.length === 4,
  }
}
