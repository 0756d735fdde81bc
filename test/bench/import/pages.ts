import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'

export interface SavedPage {
  readonly id: string
  readonly bytes: Uint8Array
}

/** The saved pages of one set of `../shared/data`, unpacked. */
export function savedPages(folder: string): readonly SavedPage[] {
  return readdirSync(join(folder, 'html')).map((file) => {
    const raw = readFileSync(join(folder, 'html', file))
    return { id: file.split('.', 1)[0] ?? file, bytes: new Uint8Array(file.endsWith('.gz') ? gunzipSync(raw) : raw) }
  })
}

/** What the set’s own `score.mjs` prints for these predictions, by page. */
export function scoreOf(folder: string, predictions: Readonly<Record<string, object>>): string {
  const temporary = mkdtempSync(join(tmpdir(), 'attache-score-'))
  try {
    writeFileSync(join(temporary, 'predictions.json'), JSON.stringify(predictions))
    return execFileSync(process.execPath, [join(folder, 'score.mjs'), join(temporary, 'predictions.json')], { encoding: 'utf8' })
  } finally {
    rmSync(temporary, { recursive: true })
  }
}

/** The number that follows `label` in a score, 0 where there is none. */
export function figure(scores: string, label: string): number {
  return Number(new RegExp(String.raw`${label}\s+([\d.]+)`).exec(scores)?.[1] ?? 0)
}
