import { Delete20Regular } from '@fluentui/react-icons/svg/delete'
import { DocumentAdd20Regular } from '@fluentui/react-icons/svg/document-add'
import { BookQuestionMark20Regular } from '@fluentui/react-icons/svg/book-question-mark'
import type { Editor } from '@tiptap/react'
import { citationStyles } from '#core/brief'
import type { Command } from '#ui/commands'
import { noteAtCaret, takesNote } from '../../editor/document/index.ts'
import { setCitationStyle } from '../text-settings.ts'
import { commandIf, commandOf } from './command-of.ts'
import type { NoteActions, StyleActions } from './window-actions.ts'

/** Citing, the note at the caret, and the way to all notes. */
export function noteCommands(state: ReturnType<typeof noteState> | null, actions: NoteActions): readonly Command[] {
  const inCite = { tab: 'cite', group: 'notes', look: 'menu' } as const
  const isAtNote = state?.isAtNote ?? false
  return [
    commandOf({
      id: 'cite',
      name: 'command.cite',
      shortcut: 'Ctrl+Alt+C',
      icon: BookQuestionMark20Regular,
      isPossible: state?.canCite ?? false,
      isEverywhere: true,
      place: { ...inCite, look: 'labelled' },
      run: actions.cite,
    }),
    commandOf({ id: 'open-note', name: 'command.openNote', shortcut: 'F2', isPossible: isAtNote, place: inCite, run: actions.editAtCaret }),
    commandOf({ id: 'note-source', name: 'command.noteSource', isPossible: isAtNote, place: inCite, run: actions.showSourceAtCaret }),
    commandOf({
      id: 'go-notes',
      name: 'command.goNotes',
      shortcut: 'Ctrl+Alt+N',
      isEverywhere: true,
      place: { tab: 'view', group: 'panes', look: 'menu' },
      run: actions.goToPane,
    }),
    commandOf({
      id: 'notes-citing',
      name: 'command.notesCiting',
      isPossible: actions.showCitingRead !== null,
      place: inCite,
      run: () => actions.showCitingRead?.(),
    }),
  ]
}

/** The citation styles that we ship, one to choose, and the way to more. */
export function styleCommands(editor: Editor | null, current: string | null, { add, remove }: StyleActions): readonly Command[] {
  const isPossible = editor !== null
  const inCite = { tab: 'cite', group: 'style', look: 'menu' } as const
  const shipped = citationStyles.map((style) =>
    commandOf({
      id: `style-${style}`,
      name: `command.style.${style}`,
      isActive: current === style,
      isPossible,
      place: inCite,
      run: () => setCitationStyle(editor, style),
    }),
  )
  return [
    ...shipped,
    commandOf({
      id: 'add-style',
      name: 'command.addStyle',
      icon: DocumentAdd20Regular,
      isPossible,
      place: { ...inCite, look: 'labelled' },
      run: add,
    }),
    commandIf(remove, { id: 'remove-style', name: 'command.removeStyle', icon: Delete20Regular, place: { ...inCite, look: 'icon' } }),
  ]
}

/** What can be done with notes at the caret, and how they are written. */
export function noteState({ state }: Editor) {
  return {
    canCite: takesNote(state),
    isAtNote: noteAtCaret(state) !== null,
    style: String(state.doc.child(0).attrs['style'] ?? citationStyles[0]),
  }
}
