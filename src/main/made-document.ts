import type { ExportProblem, TemplateProblem } from '#ipc/export-types'
import type { JobEnd } from './killable-worker.ts'
import type { Log } from './log.ts'
import type { DocumentWritten } from './write-document.ts'

/** What became of making a document. */
export type Made =
  | Extract<DocumentWritten, { readonly kind: 'written' }>
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'problem'; readonly problem: ExportProblem }

/** How the writer's job ended, as the window is to be told of it. */
export function madeDocument(end: JobEnd<DocumentWritten>, log: Pick<Log, 'write'>): Made {
  switch (end.kind) {
    case 'cancelled':
      return end
    case 'took-too-long':
    case 'took-too-much-memory':
      log.write(`a document failed: ${end.kind}`)
      return { kind: 'problem', problem: end }
    case 'failed':
      log.write(`a document failed: ${end.reason}`)
      return { kind: 'problem', problem: { kind: 'writer-failed' } }
    case 'done':
      return ofResult(end.result, log)
  }
}

function ofResult(result: DocumentWritten, log: Pick<Log, 'write'>): Made {
  switch (result.kind) {
    case 'written':
      return result
    case 'faulty':
      // What faults say besides may hold words of the brief, and the log may not.
      log.write(`a document is faulty: ${result.faults.map(({ rule }) => rule).join(', ')}`)
      return { kind: 'problem', problem: result }
    case 'badTemplate':
      return { kind: 'problem', problem: { kind: templateProblems[result.reason] } }
  }
}

const templateProblems = {
  notWord: 'template-not-word',
  macro: 'template-macro',
  damaged: 'template-damaged',
  encrypted: 'template-encrypted',
} as const satisfies Record<Extract<DocumentWritten, { readonly kind: 'badTemplate' }>['reason'], TemplateProblem['kind']>
