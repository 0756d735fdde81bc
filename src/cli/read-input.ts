import { readFile } from 'node:fs/promises'
import { message } from '#messages'
import type { Problem } from './problem.ts'

export type Input = { readonly ok: true; readonly bytes: Uint8Array } | { readonly ok: false; readonly problem: Problem }

/** The bytes of a file named on the command line. */
export async function readInput(file: string): Promise<Input> {
  try {
    return { ok: true, bytes: await readFile(file) }
  } catch (error) {
    return {
      ok: false,
      problem: { kind: 'unreadable-file', message: message('problem.cli.unreadable-file', { file, reason: reasonOf(error) }) },
    }
  }
}

function reasonOf(error: unknown): string {
  switch (error instanceof Error && 'code' in error ? error.code : null) {
    case 'ENOENT':
    case 'ENOTDIR':
      return 'missing'
    case 'EACCES':
    case 'EPERM':
      return 'denied'
    case 'EISDIR':
      return 'folder'
    default:
      return 'other'
  }
}
