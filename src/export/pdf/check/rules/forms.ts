import { dictionaryAt, flagAt, valueAt } from '../../pdf-objects.ts'
import type { Rule } from '../rule.ts'

/** What is seen does not depend on the reader: no XFA, no fields drawn anew, nothing that asks for rendering or for abilities. */
export const forms: Rule = {
  clause: 'ISO 19005-2, 6.4, 6.10, 6.11; ISO 14289-1, 7.15',
  *broken({ catalog }) {
    const form = dictionaryAt(catalog, 'AcroForm')
    if (valueAt(form, 'XFA') !== null) yield { where: 'form', detail: 'XFA' }
    if (flagAt(form, 'NeedAppearances') === true) yield { where: 'form', detail: 'NeedAppearances' }
    for (const key of ['NeedsRendering', 'Requirements']) if (valueAt(catalog, key) !== null) yield { where: 'catalogue', detail: key }
    if (valueAt(dictionaryAt(catalog, 'Names'), 'AlternatePresentations') !== null)
      yield { where: 'catalogue', detail: 'AlternatePresentations' }
  },
}
