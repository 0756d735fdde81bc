import { dictionaryAt, flagAt } from '../../pdf-objects.ts'
import { propertyOf } from '../reading/metadata.ts'
import type { Rule } from '../rule.ts'

/** The document has a title, and a reader’s window shows it in place of the file’s name (Matterhorn 06-003, 07-001, 07-002). */
export const title: Rule = {
  clause: 'ISO 14289-1, 7.1',
  *broken({ catalog, metadata }) {
    const said = propertyOf(metadata, 'http://purl.org/dc/elements/1.1/', 'title')
    if (said === null || said.value === '') yield { where: 'metadata', detail: 'no dc:title' }
    if (flagAt(dictionaryAt(catalog, 'ViewerPreferences'), 'DisplayDocTitle') !== true)
      yield { where: 'catalogue', detail: 'DisplayDocTitle is not true' }
  },
}
