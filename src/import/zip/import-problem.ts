import type { ImportProblem } from '#ipc/worker-api'
import type { ZipProblem } from '#node/read-zip'

/** What a person is told of an archive that could not be read as a document. */
export function importProblemOf(problem: ZipProblem): ImportProblem {
  switch (problem.kind) {
    case 'not-a-zip':
      return { kind: 'damaged-file', part: null }
    case 'damaged':
      return { kind: 'damaged-file', part: problem.part }
    case 'too-large':
      return { kind: 'unpacks-too-large', bytes: problem.bytes, limit: problem.limit }
  }
}
