import { ArrowRedo20Regular } from '@fluentui/react-icons/svg/arrow-redo'
import { ArrowUndo20Regular } from '@fluentui/react-icons/svg/arrow-undo'
import { TextBold20Regular } from '@fluentui/react-icons/svg/text-bold'
import { TextBulletListLtr20Regular } from '@fluentui/react-icons/svg/text-bullet-list-ltr'
import { TextFootnote20Regular } from '@fluentui/react-icons/svg/text-footnote'
import { TextItalic20Regular } from '@fluentui/react-icons/svg/text-italic'
import { TextNumberListLtr20Regular } from '@fluentui/react-icons/svg/text-number-list-ltr'
import { TextSuperscript20Regular } from '@fluentui/react-icons/svg/text-superscript'
import { TextUnderline20Regular } from '@fluentui/react-icons/svg/text-underline'
import type { EditorState, Transaction } from '@tiptap/pm/state'
import type { Editor } from '@tiptap/react'
import type { Command } from '#ui/commands'
import { linkAt, tableState, toggleList, toggleTextMark } from '../../editor/document/index.ts'
import { canRedo, canUndo } from '../../editor/index.ts'
import { apply } from './apply.ts'
import { commandOf } from './command-of.ts'

export type TextState = ReturnType<typeof textState>
type MarkName = 'bold' | 'italic' | 'underline' | 'superscript'
type ListName = 'bulletList' | 'orderedList'

/** Undo, marks, lists and notes: their keys are the text’s. */
export function textCommands(editor: Editor | null, state: TextState | null, insertNote: () => void): readonly Command[] {
  return [...historyCommands(editor, state), ...markCommands(editor, state), ...listCommands(editor, state), noteCommand(state, insertNote)]
}

function historyCommands(editor: Editor | null, state: TextState | null): readonly Command[] {
  const place = { tab: 'home', group: 'history', look: 'icon' } as const
  return [
    commandOf({
      id: 'undo',
      name: 'command.undo',
      shortcut: 'Ctrl+Z',
      icon: ArrowUndo20Regular,
      isPossible: state?.canUndo ?? false,
      place,
      run: () => editor?.commands.undo(),
    }),
    commandOf({
      id: 'redo',
      name: 'command.redo',
      shortcut: 'Ctrl+Y',
      icon: ArrowRedo20Regular,
      isPossible: state?.canRedo ?? false,
      place,
      run: () => editor?.commands.redo(),
    }),
  ]
}

function markCommands(editor: Editor | null, state: TextState | null): readonly Command[] {
  const mark = (id: MarkName, shortcut: string, icon: Command['icon']) =>
    settingCommand(editor, state, { id, shortcut, icon, group: 'marks', set: (now) => toggleTextMark(now, id) })
  return [
    mark('bold', 'Ctrl+B', TextBold20Regular),
    mark('italic', 'Ctrl+I', TextItalic20Regular),
    mark('underline', 'Ctrl+U', TextUnderline20Regular),
    mark('superscript', 'Ctrl+.', TextSuperscript20Regular),
  ]
}

function listCommands(editor: Editor | null, state: TextState | null): readonly Command[] {
  const listOf = (id: ListName, shortcut: string, icon: Command['icon']) =>
    settingCommand(editor, state, { id, shortcut, icon, group: 'lists', set: (now) => toggleList(now, id) })
  return [
    listOf('bulletList', 'Ctrl+Shift+8', TextBulletListLtr20Regular),
    listOf('orderedList', 'Ctrl+Shift+7', TextNumberListLtr20Regular),
  ]
}

interface Setting {
  readonly id: MarkName | ListName
  readonly shortcut: string
  readonly icon: Command['icon']
  readonly group: string
  readonly set: (state: EditorState) => Transaction | null
}

/** How the text at the caret is set, on or off. */
function settingCommand(editor: Editor | null, state: TextState | null, { id, shortcut, icon, group, set }: Setting): Command {
  return commandOf({
    id,
    name: `command.${id}`,
    shortcut,
    icon,
    isActive: state?.[id] ?? false,
    isPossible: state?.canMark ?? false,
    place: { tab: 'home', group, look: 'icon' },
    run: () => editor !== null && apply(editor, set(editor.state)),
  })
}

function noteCommand(state: TextState | null, insertNote: () => void): Command {
  return commandOf({
    id: 'note',
    name: 'command.note',
    shortcut: 'Ctrl+Alt+F',
    icon: TextFootnote20Regular,
    isPossible: state?.canMark ?? false,
    place: { tab: 'cite', group: 'notes', look: 'labelled' },
    isEverywhere: true,
    run: insertNote,
  })
}

/** How the text at the caret is set, and what can be done there. */
export function textState(editor: Editor) {
  const { $from } = editor.state.selection
  const isHeading = editor.isActive('heading')
  const level: unknown = isHeading ? editor.getAttributes('heading')['level'] : null
  return {
    bold: editor.isActive('bold'),
    italic: editor.isActive('italic'),
    underline: editor.isActive('underline'),
    superscript: editor.isActive('superscript'),
    bulletList: editor.isActive('bulletList'),
    orderedList: editor.isActive('orderedList'),
    canMark: $from.parent.inlineContent && $from.parent.type.name !== 'briefTitle',
    isInTitle: $from.parent.type.name === 'briefTitle',
    link: linkAt(editor.state)?.href ?? null,
    ...tableState(editor.state),
    canUndo: canUndo(editor.state),
    canRedo: canRedo(editor.state),
    style: isHeading
      ? level === 2
        ? ('heading2' as const)
        : ('heading1' as const)
      : $from.parent.type.name === 'paragraph'
        ? ('paragraph' as const)
        : null,
  }
}
