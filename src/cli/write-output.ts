import type { SaveProblem } from '#ipc/api'
import { message } from '#messages'
import { writeWholeFile } from '#node/write-whole-file'
import type { Problem } from './problem.ts'

/** Writes what a command made, whole or not at all, and says why where it could not. */
export async function writeOutput(file: string, bytes: Uint8Array): Promise<Problem | null> {
  const problem = await writeWholeFile(file, bytes)
  return problem === null
    ? null
    : { kind: 'not-written', message: message('problem.cli.not-written', { file, reason: reasons[problem.kind] }) }
}

/** Keys of the sentence: ICU MessageFormat takes no hyphens there. */
const reasons = {
  'folder-missing': 'missing',
  'no-permission': 'denied',
  'disk-full': 'full',
  'is-folder': 'folder',
  locked: 'other',
  other: 'other',
  'writer-failed': 'other',
} as const satisfies Record<SaveProblem['kind'], string>
