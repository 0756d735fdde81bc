import { ArrowExport20Regular } from '@fluentui/react-icons/svg/arrow-export'
import { ArrowRedo20Regular } from '@fluentui/react-icons/svg/arrow-redo'
import { ArrowUndo20Regular } from '@fluentui/react-icons/svg/arrow-undo'
import { ClipboardPaste20Regular } from '@fluentui/react-icons/svg/clipboard-paste'
import { DocumentAdd20Regular } from '@fluentui/react-icons/svg/document-add'
import { DocumentArrowDown20Regular } from '@fluentui/react-icons/svg/document-arrow-down'
import { FolderAdd20Regular } from '@fluentui/react-icons/svg/folder-add'
import { FolderOpen20Regular } from '@fluentui/react-icons/svg/folder-open'
import { Save20Regular } from '@fluentui/react-icons/svg/save'
import { TextBold20Regular } from '@fluentui/react-icons/svg/text-bold'
import { TextBulletListLtr20Regular } from '@fluentui/react-icons/svg/text-bullet-list-ltr'
import { TextFootnote20Regular } from '@fluentui/react-icons/svg/text-footnote'
import { TextItalic20Regular } from '@fluentui/react-icons/svg/text-italic'
import { TextNumberListLtr20Regular } from '@fluentui/react-icons/svg/text-number-list-ltr'
import { TextSuperscript20Regular } from '@fluentui/react-icons/svg/text-superscript'
import { TextUnderline20Regular } from '@fluentui/react-icons/svg/text-underline'
import { TrayItemAdd20Regular } from '@fluentui/react-icons/svg/tray-item-add'
import type { Transaction } from '@tiptap/pm/state'
import type { Editor } from '@tiptap/react'
import type { MessageId } from '#messages'
import type { Command } from '#ui/commands'
import { sectionIcon } from '#ui/section-mark'
import { addEntry, toggleList, toggleTextMark } from '../editor/document/index.ts'
import { canRedo, canUndo } from '../editor/index.ts'
import { useEditorValue } from './use-editor-value.ts'

/** What the whole window can do, besides writing. */
export interface WindowActions {
  readonly importFiles: () => void
  readonly importFolder: () => void
  readonly importPaste: () => void
  readonly importShow: () => void
  readonly newBrief: () => void
  readonly openBrief: () => void
  readonly saveBrief: () => void
  readonly exportDocx: () => void
  readonly findings: () => void
  readonly palette: () => void
  readonly goTo: (pane: 'library' | 'reader' | 'brief' | 'picks') => void
  readonly insertNote: () => void
  /** What can be done with the article being read; `null` while there is none. */
  readonly reader: ReaderActions | null
  /** `null` where nothing of the brief rests on an older version, or nothing is being read. */
  readonly reviewVersions: (() => void) | null
  readonly showVersions: (() => void) | null
  readonly correctText: (() => void) | null
}

export interface ReaderActions {
  readonly find: () => void
  readonly details: () => void
  readonly original: () => void
  /** `null` at the list’s ends. */
  readonly next: (() => void) | null
  readonly previous: (() => void) | null
  readonly larger: () => void
  readonly smaller: () => void
  readonly normalSize: () => void
}

/** Every command, in the groups in which the ribbon shows them. */
export function useCommands(editor: Editor | null, actions: WindowActions, library: readonly Command[]) {
  const state = useEditorValue(editor, textState)
  const text = textCommands(editor, state, actions)
  const briefs = briefCommands(editor, actions)
  const outcome = [
    {
      ...plain('export-docx', 'command.export', 'Ctrl+Shift+E', actions.exportDocx),
      icon: ArrowExport20Regular,
      isPossible: editor !== null,
    },
  ]
  return {
    groups: text,
    imports: importCommands(actions),
    outcome,
    briefs,
    all: [...outcome, ...placeCommands(editor, actions), ...readerCommands(actions.reader), ...briefs, ...library, ...text.flat()],
    style: state?.style ?? null,
  }
}

type TextState = ReturnType<typeof textState>

/** Undo, marks, lists and notes. */
function textCommands(editor: Editor | null, state: TextState | null, actions: WindowActions): readonly (readonly Command[])[] {
  const canMark = state?.canMark ?? false
  const mark = (name: MarkName, shortcut: string, icon: Command['icon']): Command => ({
    ...plain(name, `command.${name}`, shortcut, () => editor !== null && apply(editor, toggleTextMark(editor.state, name))),
    icon,
    isActive: state?.[name] ?? false,
    isPossible: canMark,
  })
  const listOf = (name: ListName, shortcut: string, icon: Command['icon']): Command => ({
    ...plain(name, `command.${name}`, shortcut, () => editor !== null && apply(editor, toggleList(editor.state, name))),
    icon,
    isActive: state?.[name] ?? false,
    isPossible: canMark,
  })
  return [
    [
      {
        ...plain('undo', 'command.undo', 'Ctrl+Z', () => editor?.commands.undo()),
        icon: ArrowUndo20Regular,
        isPossible: state?.canUndo ?? false,
      },
      {
        ...plain('redo', 'command.redo', 'Ctrl+Y', () => editor?.commands.redo()),
        icon: ArrowRedo20Regular,
        isPossible: state?.canRedo ?? false,
      },
    ],
    [
      mark('bold', 'Ctrl+B', TextBold20Regular),
      mark('italic', 'Ctrl+I', TextItalic20Regular),
      mark('underline', 'Ctrl+U', TextUnderline20Regular),
      mark('superscript', 'Ctrl+.', TextSuperscript20Regular),
    ],
    [listOf('bulletList', 'Ctrl+Shift+8', TextBulletListLtr20Regular), listOf('orderedList', 'Ctrl+Shift+7', TextNumberListLtr20Regular)],
    [{ ...plain('note', 'command.note', 'Ctrl+Alt+F', actions.insertNote), icon: TextFootnote20Regular, isPossible: canMark }],
  ]
}

type MarkName = 'bold' | 'italic' | 'underline' | 'superscript'
type ListName = 'bulletList' | 'orderedList'

/** What can be done with briefs as a whole. */
function briefCommands(editor: Editor | null, actions: WindowActions): readonly Command[] {
  return [
    { ...plain('new-brief', 'command.newBrief', 'Ctrl+N', actions.newBrief), icon: DocumentAdd20Regular },
    { ...plain('open-brief', 'command.openBrief', 'Ctrl+O', actions.openBrief), icon: FolderOpen20Regular },
    { ...plain('save-brief', 'command.saveBrief', 'Ctrl+S', actions.saveBrief), icon: Save20Regular, isPossible: editor !== null },
  ]
}

/** Ways for articles to come in. */
function importCommands(actions: WindowActions): readonly Command[] {
  return [
    { ...plain('import', 'command.import', 'Ctrl+Shift+O', actions.importFiles), icon: DocumentArrowDown20Regular },
    { ...plain('import-folder', 'command.importFolder', 'Ctrl+Alt+O', actions.importFolder), icon: FolderAdd20Regular },
    { ...plain('import-paste', 'command.importPaste', 'Ctrl+Alt+V', actions.importPaste), icon: ClipboardPaste20Regular },
    { ...plain('import-show', 'command.importShow', 'Ctrl+Alt+I', actions.importShow), icon: TrayItemAdd20Regular },
  ]
}

/** Importing, new entries, and going about the window. */
function placeCommands(editor: Editor | null, actions: WindowActions): readonly Command[] {
  const entry = (section: 'actors' | 'claims' | 'openQuestions', name: MessageId): Command => ({
    ...plain(`add-${section}`, name, null, () => editor !== null && addEntryTo(editor, section)),
    icon: sectionIcon(section),
    isPossible: editor !== null,
  })
  return [
    ...importCommands(actions),
    entry('actors', 'command.addActor'),
    entry('claims', 'command.addClaim'),
    entry('openQuestions', 'command.addQuestion'),
    plain('findings', 'command.findings', null, actions.findings),
    ...versionCommands(actions),
    plain('go-library', 'command.goLibrary', 'Ctrl+1', () => actions.goTo('library')),
    plain('go-reader', 'command.goReader', 'Ctrl+2', () => actions.goTo('reader')),
    plain('go-brief', 'command.goBrief', 'Ctrl+3', () => actions.goTo('brief')),
    plain('go-picks', 'command.picks', 'Ctrl+4', () => actions.goTo('picks')),
    plain('palette', 'command.palette', 'Ctrl+K', actions.palette),
  ]
}

/** Reading: the keys of all but the steps from article to article count only in the reader, which takes them itself. */
function readerCommands(reader: ReaderActions | null): readonly Command[] {
  return [
    readerCommand('reader-find', 'command.find', 'Ctrl+F', reader?.find),
    readerCommand('next-article', 'command.nextArticle', 'Alt+PageDown', reader?.next),
    readerCommand('previous-article', 'command.previousArticle', 'Alt+PageUp', reader?.previous),
    readerCommand('reader-details', 'command.details', null, reader?.details),
    readerCommand('reader-original', 'command.original', null, reader?.original),
    readerCommand('reader-larger', 'command.larger', 'Ctrl++', reader?.larger),
    readerCommand('reader-smaller', 'command.smaller', 'Ctrl+-', reader?.smaller),
    readerCommand('reader-normal-size', 'command.normalSize', 'Ctrl+0', reader?.normalSize),
  ]
}

/** What can be done about versions of articles. */
function versionCommands({ reviewVersions, showVersions, correctText }: WindowActions): readonly Command[] {
  return [
    maybe('review-versions', 'command.reviewVersions', reviewVersions),
    maybe('versions', 'command.versions', showVersions),
    maybe('correct-text', 'command.correctText', correctText),
  ]
}

/** A command that cannot be given where there is nothing to run. */
function maybe(id: string, name: MessageId, run: (() => void) | null): Command {
  return { ...plain(id, name, null, () => run?.()), isPossible: run !== null }
}

function readerCommand(id: string, name: MessageId, shortcut: string | null, run: (() => void) | null | undefined): Command {
  return { ...plain(id, name, shortcut, () => run?.()), isPossible: run !== null && run !== undefined }
}

/** Dispatches what a command made, if it could be done, and gives the caret back. */
function apply(editor: Editor, transaction: Transaction | null): void {
  if (transaction !== null) editor.view.dispatch(transaction)
  editor.commands.focus()
}

function addEntryTo(editor: Editor, section: 'actors' | 'claims' | 'openQuestions'): void {
  const id = sectionId(editor, section)
  apply(editor, id === null ? null : (addEntry(editor.state, id)?.scrollIntoView() ?? null))
}

function plain(id: string, name: MessageId, shortcut: string | null, run: () => void): Command {
  return { id, name, shortcut, icon: null, isActive: false, isPossible: true, run }
}

function textState(editor: Editor) {
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

/** The last section of this kind. */
function sectionId(editor: Editor, kind: string): string | null {
  const section = editor.state.doc.children.findLast((child) => child.type.name === kind)
  return section === undefined ? null : String(section.attrs['id'])
}
