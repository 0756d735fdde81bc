import type { BriefFile, WorkerApi } from '#ipc/worker-api'
import { unpackBrief as unpack } from '#import/attache'

/** Reads a brief’s file. One whose added style does not work was changed by somebody: only styles that do go into one. */
export async function unpackBrief({ bytes }: Parameters<WorkerApi['unpackBrief']>[0]): Promise<BriefFile> {
  const file = unpack(bytes)
  if (!file.ok || typeof file.brief.style !== 'object') return file
  const { readStyle } = await import('./read-style.ts')
  const { csl } = file.brief.style
  return readStyle(new TextEncoder().encode(csl)).ok ? file : { ok: false, problem: { kind: 'damaged', part: 'citation style' } }
}
