import { PDFDict } from 'pdf-lib'
import { dictionariesAt, dictionaryAt, nameAt, valueAt } from '../../pdf-objects.ts'
import type { Rule } from '../rule.ts'

const allowed = new Set(['GoTo', 'GoToR', 'GoToE', 'Thread', 'URI', 'Named', 'SubmitForm'])
const namedActions = new Set(['NextPage', 'PrevPage', 'FirstPage', 'LastPage'])
/** In whatever dictionary they stand: a structure element has its type under S, too. */
const forbidden = new Set(
  'Launch Sound Movie ResetForm ImportData Hide SetOCGState Rendition Trans GoTo3DView JavaScript set-state no-op'.split(' '),
)

/** Links may lead somewhere; nothing else happens, and nothing by itself. */
export const actions: Rule = {
  clause: 'ISO 19005-2, 6.5',
  *broken({ catalog, objects, pages }) {
    if (valueAt(catalog, 'AA') !== null) yield { where: 'catalogue', detail: 'additional actions' }
    if (valueAt(dictionaryAt(catalog, 'Names'), 'JavaScript') !== null) yield { where: 'catalogue', detail: 'JavaScript' }
    for (const { number, dictionary } of pages)
      if (valueAt(dictionary, 'AA') !== null) yield { where: `page ${number}`, detail: 'additional actions' }
    for (const numbered of objects)
      if (numbered.object instanceof PDFDict)
        for (const kind of forbiddenIn(numbered.object)) yield { where: numbered.where, detail: `the action ${kind}` }
  },
}

/** A structure element has attributes under A, which have an owner under O, and no action has. */
function forbiddenIn(holder: PDFDict): readonly string[] {
  const itself = nameAt(holder, 'S') ?? ''
  const kinds = forbidden.has(itself) ? [itself] : []
  if (itself === 'Named') addNamed(holder, kinds)
  for (const key of ['A', 'OpenAction', 'Next'])
    for (const action of dictionariesAt(holder, key)) {
      if (nameAt(action, 'O') !== null) continue
      const kind = nameAt(action, 'S')
      if (kind !== null && !allowed.has(kind)) kinds.push(kind)
      if (kind === 'Named') addNamed(action, kinds)
    }
  return kinds
}

function addNamed(action: PDFDict, kinds: string[]): void {
  const name = nameAt(action, 'N') ?? ''
  if (!namedActions.has(name)) kinds.push(name)
}
