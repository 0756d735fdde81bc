import type { ContextMenuParams, MenuItemConstructorOptions } from 'electron'
import { message } from '#messages'

interface Acts {
  readonly replace: (word: string) => void
  readonly learn: (word: string) => void
}

type Params = Pick<ContextMenuParams, 'isEditable' | 'misspelledWord' | 'dictionarySuggestions' | 'selectionText' | 'editFlags'>

const line: MenuItemConstructorOptions = { type: 'separator' }

/** What a click with the right button offers where one writes: other spellings of the word, and the clipboard. Nothing where there is nothing to write in or to copy. */
export function contextMenu(params: Params, acts: Acts): readonly MenuItemConstructorOptions[] {
  const { isEditable, editFlags, selectionText } = params
  const copy: MenuItemConstructorOptions = { role: 'copy', label: message('menu.copy'), enabled: editFlags.canCopy }
  if (!isEditable) return selectionText.trim() === '' ? [] : [copy]
  return [
    ...spelling(params, acts),
    { role: 'cut', label: message('menu.cut'), enabled: editFlags.canCut },
    copy,
    { role: 'paste', label: message('menu.paste'), enabled: editFlags.canPaste },
    { role: 'pasteAndMatchStyle', label: message('menu.pasteText'), enabled: editFlags.canPaste },
    line,
    { role: 'selectAll', label: message('menu.selectAll'), enabled: editFlags.canSelectAll },
  ]
}

function spelling({ misspelledWord, dictionarySuggestions }: Params, { replace, learn }: Acts): readonly MenuItemConstructorOptions[] {
  if (misspelledWord === '') return []
  const suggestions =
    dictionarySuggestions.length === 0
      ? [{ label: message('spelling.none'), enabled: false }]
      : dictionarySuggestions.map((word) => ({ label: word, click: () => replace(word) }))
  return [...suggestions, line, { label: message('spelling.learn', { word: misspelledWord }), click: () => learn(misspelledWord) }, line]
}
