import { ArrowExport20Regular } from '@fluentui/react-icons/svg/arrow-export'
import { ClipboardPaste20Regular } from '@fluentui/react-icons/svg/clipboard-paste'
import { ClipboardTextLtr20Regular } from '@fluentui/react-icons/svg/clipboard-text-ltr'
import { DocumentAdd20Regular } from '@fluentui/react-icons/svg/document-add'
import { DocumentArrowDown20Regular } from '@fluentui/react-icons/svg/document-arrow-down'
import { FolderAdd20Regular } from '@fluentui/react-icons/svg/folder-add'
import { FolderOpen20Regular } from '@fluentui/react-icons/svg/folder-open'
import { Print20Regular } from '@fluentui/react-icons/svg/print'
import { Save20Regular } from '@fluentui/react-icons/svg/save'
import { TrayItemAdd20Regular } from '@fluentui/react-icons/svg/tray-item-add'
import type { Editor } from '@tiptap/react'
import type { MessageId } from '#messages'
import type { Command } from '#ui/commands'
import { sectionIcon } from '#ui/section-mark'
import { addEntry } from '../../editor/document/index.ts'
import { apply } from './apply.ts'
import { commandOf } from './command-of.ts'
import type { WindowActions } from './window-actions.ts'

/** Ways for articles to come in. */
export function importCommands({ importFiles, importFolder, importPaste, importShow }: WindowActions): readonly Command[] {
  const all = [
    { id: 'import', name: 'command.import', shortcut: 'Ctrl+Shift+O', icon: DocumentArrowDown20Regular, run: importFiles },
    { id: 'import-folder', name: 'command.importFolder', shortcut: 'Ctrl+Alt+O', icon: FolderAdd20Regular, run: importFolder },
    { id: 'import-paste', name: 'command.importPaste', shortcut: 'Ctrl+Alt+V', icon: ClipboardPaste20Regular, run: importPaste },
    { id: 'import-show', name: 'command.importShow', shortcut: 'Ctrl+Alt+I', icon: TrayItemAdd20Regular, run: importShow },
  ] as const
  return all.map((given) => commandOf({ ...given, isEverywhere: true, place: { tab: 'file', group: 'import', look: 'menu' } }))
}

/** What can be done with briefs as a whole. */
export function briefCommands(editor: Editor | null, { newBrief, openBrief, saveBrief }: WindowActions): readonly Command[] {
  const place = { tab: 'file', group: 'briefs', look: 'menu' } as const
  const isEverywhere = true
  return [
    commandOf({
      id: 'new-brief',
      name: 'command.newBrief',
      shortcut: 'Ctrl+N',
      icon: DocumentAdd20Regular,
      place,
      isEverywhere,
      run: newBrief,
    }),
    commandOf({
      id: 'open-brief',
      name: 'command.openBrief',
      shortcut: 'Ctrl+O',
      icon: FolderOpen20Regular,
      place,
      isEverywhere,
      run: openBrief,
    }),
    commandOf({
      id: 'save-brief',
      name: 'command.saveBrief',
      shortcut: 'Ctrl+S',
      icon: Save20Regular,
      place: { tab: 'export', group: 'save', look: 'labelled' },
      isEverywhere,
      isPossible: editor !== null,
      run: saveBrief,
    }),
  ]
}

/** What the whole work is for. */
export function exportCommands(editor: Editor | null, { exportBrief, copyRich, print }: WindowActions): readonly Command[] {
  return [
    commandOf({
      id: 'export-docx',
      name: 'command.export',
      shortcut: 'Ctrl+Shift+E',
      icon: ArrowExport20Regular,
      isPossible: editor !== null,
      isEverywhere: true,
      place: { tab: 'export', group: 'export', look: 'labelled' },
      run: exportBrief,
    }),
    commandOf({
      id: 'print',
      name: 'command.print',
      shortcut: 'Ctrl+P',
      icon: Print20Regular,
      isPossible: print !== null,
      isEverywhere: true,
      place: { tab: 'export', group: 'export', look: 'labelled' },
      run: () => print?.(),
    }),
    commandOf({
      id: 'copy-rich',
      name: 'command.copyRich',
      shortcut: 'Ctrl+Shift+C',
      icon: ClipboardTextLtr20Regular,
      isPossible: editor !== null,
      isEverywhere: true,
      place: { tab: 'export', group: 'export', look: 'labelled' },
      run: copyRich,
    }),
  ]
}

/** A new actor, claim or question at the end of its section. */
export function entryCommands(editor: Editor | null): readonly Command[] {
  const entry = (section: 'actors' | 'claims' | 'openQuestions', name: MessageId) =>
    commandOf({
      id: `add-${section}`,
      name,
      icon: sectionIcon(section),
      isPossible: editor !== null,
      place: { tab: 'insert', group: 'entries', look: 'labelled' },
      run: () => editor !== null && addEntryTo(editor, section),
    })
  return [entry('actors', 'command.addActor'), entry('claims', 'command.addClaim'), entry('openQuestions', 'command.addQuestion')]
}

function addEntryTo(editor: Editor, section: 'actors' | 'claims' | 'openQuestions'): void {
  const id = lastSectionOf(editor, section)
  apply(editor, id === null ? null : (addEntry(editor.state, id)?.scrollIntoView() ?? null))
}

function lastSectionOf(editor: Editor, kind: string): string | null {
  const section = editor.state.doc.children.findLast((child) => child.type.name === kind)
  return section === undefined ? null : String(section.attrs['id'])
}
