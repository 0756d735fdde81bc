import { basename } from 'node:path'
import type { BriefFile } from '#ipc/worker-api'
import { unpackBrief } from '#import/attache'
import { problemMessage } from '#messages'
import type { Problem } from './problem.ts'
import { readInput } from './read-input.ts'

type Read = Extract<BriefFile, { readonly ok: true }> | { readonly ok: false; readonly problem: Problem }

/** The brief in a `.attache` file with the articles that came along. */
export async function readBrief(file: string): Promise<Read> {
  const input = await readInput(file)
  if (!input.ok) return input
  const unpacked = unpackBrief(input.bytes)
  if (unpacked.ok) return unpacked
  const sentence = problemMessage(unpacked.problem, ['briefFile'], { file: basename(file) })
  return { ok: false, problem: { kind: unpacked.problem.kind, message: sentence } }
}
