import { expect, it } from 'vitest'
import { madeDocument } from '../../../src/main/made-document.ts'
import type { DocumentWritten } from '../../../src/main/write-document.ts'

const fault = { rule: 'quotation', part: 'word/document.xml', block: 'b1', detail: 'the words of the brief' }
const remarks = { missingStyles: ['Quote'], notesAstray: [], missingGlyphs: [], claim: null }
const written: DocumentWritten = { kind: 'written', bytes: new Uint8Array([1]), remarks }

it.each([
  [{ kind: 'done', result: written }, written, []],
  [{ kind: 'cancelled' }, { kind: 'cancelled' }, []],
  [
    { kind: 'done', result: { kind: 'faulty', faults: [fault] } },
    { kind: 'problem', problem: { kind: 'faulty', faults: [fault] } },
    ['a document is faulty: quotation'],
  ],
  [{ kind: 'done', result: { kind: 'badTemplate', reason: 'notWord' } }, { kind: 'problem', problem: { kind: 'template-not-word' } }, []],
  [{ kind: 'done', result: { kind: 'badTemplate', reason: 'macro' } }, { kind: 'problem', problem: { kind: 'template-macro' } }, []],
  [{ kind: 'done', result: { kind: 'badTemplate', reason: 'damaged' } }, { kind: 'problem', problem: { kind: 'template-damaged' } }, []],
  [
    { kind: 'done', result: { kind: 'badTemplate', reason: 'encrypted' } },
    { kind: 'problem', problem: { kind: 'template-encrypted' } },
    [],
  ],
  [
    { kind: 'took-too-long', seconds: 300 },
    { kind: 'problem', problem: { kind: 'took-too-long', seconds: 300 } },
    ['a document failed: took-too-long'],
  ],
  [
    { kind: 'took-too-much-memory', megabytes: 1000 },
    { kind: 'problem', problem: { kind: 'took-too-much-memory', megabytes: 1000 } },
    ['a document failed: took-too-much-memory'],
  ],
  [{ kind: 'failed', reason: 'it died' }, { kind: 'problem', problem: { kind: 'writer-failed' } }, ['a document failed: it died']],
] as const)('of %j the window is told what became, and the log no words of the brief', (end, made, logged) => {
  const lines: string[] = []
  const log = { write: (line: string) => void lines.push(line) }
  expect([madeDocument(end, log), lines]).toEqual([made, logged])
})
