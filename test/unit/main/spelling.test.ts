import { describe, expect, it } from 'vitest'
import { contextMenu } from '../../../src/main/context-menu.ts'
import { checksSpelling, spellingLanguage } from '../../../src/main/spelling.ts'

describe('spelling', () => {
  it('is checked only where the system brings its dictionaries along', () => {
    expect((['linux', 'win32', 'darwin', 'freebsd'] as const).map(checksSpelling)).toEqual([false, true, true, false])
  })

  it.each([
    { tag: 'en-GB', language: 'en-GB' },
    { tag: 'EN-us', language: 'en-US' },
    { tag: 'fr-BE', language: 'fr' },
    { tag: 'de-CH', language: 'de-AT' },
    { tag: 'cy', language: null },
  ])('of $tag is done in $language', ({ tag, language }) => {
    expect(spellingLanguage(tag, ['en-GB', 'en-US', 'fr', 'fr-CA', 'de-AT'])).toBe(language)
  })
})

describe('the menu of the right button', () => {
  const can = {
    canCut: true,
    canCopy: true,
    canPaste: true,
    canSelectAll: true,
    canUndo: true,
    canRedo: true,
    canDelete: true,
    canEditRichly: true,
  }
  const acts = { replace: () => {}, learn: () => {} }
  const labels = (params: Partial<Parameters<typeof contextMenu>[0]>) =>
    contextMenu(
      { isEditable: true, misspelledWord: '', dictionarySuggestions: [], selectionText: '', editFlags: can, ...params },
      acts,
    ).map(({ label, type }) => label ?? type)

  it.each([
    { where: 'in text', params: {}, shown: ['Cut', 'Copy', 'Paste', 'Paste text only', 'separator', 'Select all'] },
    {
      where: 'on a misspelt word',
      params: { misspelledWord: 'harbor', dictionarySuggestions: ['harbour'] },
      shown: [
        'harbour',
        'separator',
        'Add “harbor” to dictionary',
        'separator',
        'Cut',
        'Copy',
        'Paste',
        'Paste text only',
        'separator',
        'Select all',
      ],
    },
    { where: 'on words to read', params: { isEditable: false, selectionText: 'ice' }, shown: ['Copy'] },
    { where: 'on nothing', params: { isEditable: false }, shown: [] },
  ])('offers what can be done $where', ({ params, shown }) => {
    expect(labels(params)).toEqual(shown)
  })
})
