import { createHash } from 'node:crypto'
import { strToU8, zipSync, type Zippable } from 'fflate'
import type { Article } from '#core/article'
import { type Brief, briefFormat } from '#core/brief'

/** Zip has no time zone: 1980-01-01 00:00 local time is its zero, the same everywhere. */
const noTime = new Date(1980, 0, 1)

/**
 * A `.attache` file: a zip of `manifest.json` (format, version, SHA-256 of every other part), `brief.json` and `articles/<id>.json`, parts in order of name, so that the same brief gives the same bytes.
 * Articles go in whole, with what the user completed, but never the original files: they may hold the traces of whoever downloaded them.
 */
export function packBrief(brief: Brief, articles: readonly Article[]): Uint8Array {
  const parts = new Map([['brief.json', jsonBytes(brief)]])
  for (const article of articles) parts.set(`articles/${article.id}.json`, jsonBytes(article))
  const sorted = [...parts].toSorted(([one], [other]) => (one < other ? -1 : 1))
  const manifest = {
    format: 'attache-brief',
    version: briefFormat(brief),
    parts: Object.fromEntries(sorted.map(([name, bytes]) => [name, createHash('sha256').update(bytes).digest('hex')])),
  }
  const entries: Zippable = Object.fromEntries([['manifest.json', jsonBytes(manifest)], ...sorted])
  return zipSync(entries, { level: 6, mtime: noTime })
}

function jsonBytes(value: unknown): Uint8Array {
  return strToU8(JSON.stringify(value, null, 2))
}
