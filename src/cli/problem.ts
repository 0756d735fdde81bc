import type { DocumentFault } from '#ipc/export-types'
import type { Output } from './output.ts'

/** What a program is told of trouble: what kind it is, and the sentence that a person reads. */
export interface Problem {
  readonly kind: string
  readonly message: string
  /** Of a document that is not as it must be: where, and against which rule. */
  readonly faults?: readonly DocumentFault[]
}

/** Says what is wrong with `file`: a sentence on stderr and, with `--json`, the same as JSON on stdout. Answers the exit status. */
export function fail(output: Output, json: boolean, file: string, problem: Problem): 1 {
  output.warn(problem.message)
  if (json) output.json({ file, ok: false, problem })
  return 1
}
