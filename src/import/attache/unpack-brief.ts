import { createHash } from 'node:crypto'
import * as v from 'valibot'
import { type Article, articleSchema } from '#core/article'
import { briefSchema } from '#core/brief'
import type { BriefFile, BriefFileProblem } from '#ipc/worker-api'
import { readZip, type ZipProblem } from '../zip/index.ts'

/** See `briefFormat`. */
const versions = [1, 2, 3] as const
const newestVersion = 3

const headSchema = v.looseObject({ format: v.literal('attache-brief'), version: v.pipe(v.number(), v.integer(), v.minValue(1)) })
const manifestSchema = v.strictObject({
  format: v.literal('attache-brief'),
  version: v.picklist(versions),
  parts: v.record(v.string(), v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/))),
})

/** Reads a `.attache` file. Every part is held against its hash and its schema; nothing is repaired, and what is not as it was written is named. Articles come in order of id. */
export function unpackBrief(bytes: Uint8Array): BriefFile {
  const zip = readZip(bytes)
  if (!zip.ok) return refused(zipProblem(zip.problem))
  const problem = manifestProblem(zip.parts)
  return problem === null ? readParts(zip.parts) : refused(problem)
}

function refused(problem: BriefFileProblem): BriefFile {
  return { ok: false, problem }
}

function damaged(part: string): BriefFileProblem {
  return { kind: 'damaged', part }
}

function zipProblem(problem: ZipProblem): BriefFileProblem {
  switch (problem.kind) {
    case 'not-a-zip':
      return { kind: 'not-a-brief' }
    case 'damaged':
      return damaged(problem.part ?? 'zip')
    case 'too-large':
      return problem
  }
}

function manifestProblem(parts: ReadonlyMap<string, Uint8Array>): BriefFileProblem | null {
  const bytes = parts.get('manifest.json')
  if (bytes === undefined) return { kind: 'not-a-brief' }
  const json = parsedJson(bytes)
  const head = v.safeParse(headSchema, json)
  if (!head.success) return damaged('manifest.json')
  if (head.output.version > newestVersion) return { kind: 'newer-version', version: head.output.version }
  const manifest = v.safeParse(manifestSchema, json)
  if (!manifest.success || !Object.hasOwn(manifest.output.parts, 'brief.json')) return damaged('manifest.json')
  const listed = new Map(Object.entries(manifest.output.parts))
  const all = new Set([...listed.keys(), ...parts.keys()])
  all.delete('manifest.json')
  for (const name of all) {
    const part = parts.get(name)
    if (part === undefined || createHash('sha256').update(part).digest('hex') !== listed.get(name)) return damaged(name)
  }
  return null
}

function readParts(parts: ReadonlyMap<string, Uint8Array>): BriefFile {
  const brief = v.safeParse(briefSchema, parsedJson(parts.get('brief.json')))
  if (!brief.success) return refused(damaged('brief.json'))
  const articles: Article[] = []
  for (const [name, bytes] of parts) {
    if (name === 'manifest.json' || name === 'brief.json') continue
    const article = v.safeParse(articleSchema, parsedJson(bytes))
    if (!article.success || name !== `articles/${article.output.id}.json`) return refused(damaged(name))
    articles.push(article.output)
  }
  return { ok: true, brief: brief.output, articles: articles.toSorted((one, other) => (one.id < other.id ? -1 : 1)) }
}

/** `undefined`, which no schema takes, where it is not JSON in UTF-8. */
function parsedJson(bytes: Uint8Array | undefined): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    return undefined
  }
}
