import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { printBrief } from '#export/print'
import { ensureDisplay } from '#setup/display'
import { electronExecutable } from '#setup/electron-runtime'
import { fullBrief } from '#test/good-package'
import { richArticles } from '#test/rich-brief'
import type { BenchRow } from '../rows.ts'

/** Of the families that a PDF is set in, as they are published: a system that has them installed. */
const installed = [
  '@expo-google-fonts/source-serif-4/700Bold/SourceSerif4_700Bold.ttf',
  '@expo-google-fonts/source-sans-3/700Bold/SourceSans3_700Bold.ttf',
  '@expo-google-fonts/amiri/700Bold/Amiri_700Bold.ttf',
]

/** Whether the same brief gives the same bytes twice, by native code and WebAssembly, in Node and in Electron’s utility process, in other time zones, and whatever fonts the system has. */
export async function* samenessRows(checkout: string): AsyncIterable<BenchRow> {
  await ensureDisplay()
  const folder = mkdtempSync(join(tmpdir(), 'attache-same-'))
  const from = join(folder, 'brief.json')
  writeFileSync(from, JSON.stringify(printBrief({ brief: fullBrief, articles: richArticles })))
  const node = [process.execPath, join(checkout, 'out/bench/pdf-one.js'), from]
  const electron = [
    await electronExecutable(),
    '--no-sandbox',
    join(checkout, 'test/bench/pdf/in-utility-process.mjs'),
    '--',
    join(checkout, 'out/bench/pdf-one.js'),
    from,
  ]
  const wasm = { ATTACHE_TYPESETTER: 'wasm' }
  const runs: Readonly<Record<string, string>> = {
    once: hashBy(node, { TZ: 'UTC', LANG: 'C' }),
    twice: hashBy(node, { TZ: 'UTC', LANG: 'C' }),
    'WebAssembly, another time zone': hashBy(node, { ...wasm, TZ: 'Pacific/Kiritimati', LANG: 'ar_EG.UTF-8' }),
    'native, another time zone': hashBy(node, { TZ: 'America/St_Johns', HOME: folder, USER: 'tomas', LANG: 'de_DE.UTF-8' }),
    'no system fonts': hashBy(node, { FONTCONFIG_FILE: fontsFrom(folder, []) }),
    'system fonts of these names': hashBy(node, { FONTCONFIG_FILE: fontsFrom(folder, installed) }),
    'Electron’s utility process': hashBy(electron, { TZ: 'Asia/Kathmandu' }),
    'Electron’s utility process, WebAssembly': hashBy(electron, wasm),
  }
  rmSync(folder, { recursive: true })
  const kinds = new Set(Object.values(runs))
  const isOne = kinds.size === 1 && /^[\da-f]{64}$/u.test(runs['once'] ?? '')
  if (!isOne) for (const [run, hash] of Object.entries(runs)) process.stdout.write(`${run}: ${hash}\n`)
  yield {
    name: 'same bytes: builds, processes, zones, fonts',
    measured: `${kinds.size} SHA-256 of ${Object.keys(runs).length} files`,
    reference: 'Chromium: another each time',
    target: '1',
    met: isOne,
  }
}

function hashBy([program = '', ...words]: readonly string[], env: Readonly<Record<string, string>>): string {
  const { PATH = '', DISPLAY = '' } = process.env
  const done = spawnSync(program, words, { encoding: 'utf8', timeout: 120_000, env: { PATH, DISPLAY, ...env } })
  return done.status === 0 ? done.stdout.trim() : `failed: ${done.stderr}`
}

/** A configuration of fontconfig, by which Typst too finds a system’s fonts, that has these alone. */
function fontsFrom(folder: string, fonts: readonly string[]): string {
  const place = join(folder, fonts.length === 0 ? 'no-fonts' : 'fonts')
  mkdirSync(place)
  const { resolve } = createRequire(import.meta.url)
  for (const font of fonts) copyFileSync(resolve(font), join(place, basename(font)))
  const file = join(folder, `${basename(place)}.conf`)
  writeFileSync(file, `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><dir>${place}</dir></fontconfig>`)
  return file
}
