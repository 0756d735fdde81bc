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
    for (const { where, object } of objects) {
      if (!(object instanceof PDFDict)) continue
      for (const kind of forbiddenIn(object)) yield { where, detail: `the action ${kind}` }
    }
  },
}

/** A structure element has attributes under A, which have an owner under O, and no action has. */
function forbiddenIn(holder: PDFDict): readonly string[] {
  const own = ['A', 'OpenAction', 'Next'].flatMap((key) => dictionariesAt(holder, key)).filter((action) => nameAt(action, 'O') === null)
  const kinds = own.flatMap((action) => nameAt(action, 'S') ?? [])
  const named = [holder, ...own].filter((action) => nameAt(action, 'S') === 'Named').map((action) => nameAt(action, 'N') ?? '')
  const itself = nameAt(holder, 'S') ?? ''
  return [
    ...(forbidden.has(itself) ? [itself] : []),
    ...kinds.filter((kind) => !allowed.has(kind)),
    ...named.filter((name) => !namedActions.has(name)),
  ]
}
