import { LineHorizontal120Regular } from '@fluentui/react-icons/svg/line-horizontal'
import { Link20Regular } from '@fluentui/react-icons/svg/link'
import { Symbols20Regular } from '@fluentui/react-icons/svg/symbols'
import { TextClearFormatting20Regular } from '@fluentui/react-icons/svg/text-clear-formatting'
import { TextIndentDecreaseLtr20Regular } from '@fluentui/react-icons/svg/text-indent-decrease-ltr'
import { TextIndentIncreaseLtr20Regular } from '@fluentui/react-icons/svg/text-indent-increase-ltr'
import type { EditorState, Transaction } from '@tiptap/pm/state'
import type { Editor } from '@tiptap/react'
import type { MessageId } from '#messages'
import type { Command } from '#ui/commands'
import { clearMarks, indentItem, insertRule, outdentItem, removeLink, setBlockStyle } from '../../editor/document/index.ts'
import { apply } from './apply.ts'
import { commandOf } from './command-of.ts'
import type { TextState } from './text-commands.ts'
import type { TextSurfaces } from './window-actions.ts'

type Act = (state: EditorState) => Transaction | null
type Given = Omit<Parameters<typeof commandOf>[0], 'run' | 'id' | 'name'>

/** Styles, lists, links, lines and characters: what has a key has it in the text. */
export function richTextCommands(editor: Editor | null, state: TextState | null, surfaces: TextSurfaces): readonly Command[] {
  const act = (id: string, name: MessageId, run: Act, given: Given = {}) =>
    commandOf({ id, name, isPossible: state?.canMark ?? false, ...given, run: () => editor !== null && apply(editor, run(editor.state)) })
  return [
    ...styleCommands(act, state),
    ...listLevels(act, state),
    ...insertCommands(act, state, surfaces),
    ...linkCommands(act, state, surfaces),
    ...wholeText(editor, surfaces),
  ]
}

type Make = (id: string, name: MessageId, run: Act, given?: Given) => Command

function styleCommands(act: Make, state: TextState | null): readonly Command[] {
  const style = (id: 'paragraph' | 'heading1' | 'heading2', name: MessageId, shortcut: string) =>
    act(`style-${id}`, name, (now) => setBlockStyle(now, id), {
      shortcut,
      isActive: state?.style === id,
      place: { tab: 'home', group: 'styles', look: 'menu' },
    })
  return [
    style('paragraph', 'command.bodyText', 'Ctrl+Shift+N'),
    style('heading1', 'command.headingOne', 'Ctrl+Alt+1'),
    style('heading2', 'command.headingTwo', 'Ctrl+Alt+2'),
    act('clear-formatting', 'command.clearFormatting', clearMarks, {
      shortcut: 'Ctrl+Space',
      icon: TextClearFormatting20Regular,
      place: { tab: 'home', group: 'marks', look: 'icon' },
    }),
  ]
}

function listLevels(act: Make, state: TextState | null): readonly Command[] {
  const isPossible = state !== null && (state.bulletList || state.orderedList)
  return [
    act('outdent', 'command.outdentItem', outdentItem, {
      shortcut: 'Alt+Shift+Left',
      icon: TextIndentDecreaseLtr20Regular,
      isPossible,
      place: { tab: 'home', group: 'lists', look: 'icon' },
    }),
    act('indent', 'command.indentItem', indentItem, {
      shortcut: 'Alt+Shift+Right',
      icon: TextIndentIncreaseLtr20Regular,
      isPossible,
      place: { tab: 'home', group: 'lists', look: 'icon' },
    }),
  ]
}

function insertCommands(act: Make, state: TextState | null, { symbols }: TextSurfaces): readonly Command[] {
  return [
    act('rule', 'command.rule', insertRule, {
      icon: LineHorizontal120Regular,
      isPossible: state !== null && state.canMark && !state.isInTable,
      place: { tab: 'insert', group: 'tables', look: 'labelled' },
    }),
    commandOf({
      id: 'symbols',
      name: 'command.symbols',
      icon: Symbols20Regular,
      isPossible: state !== null && (state.canMark || state.isInTitle),
      place: { tab: 'insert', group: 'characters', look: 'labelled' },
      run: symbols,
    }),
  ]
}

function linkCommands(act: Make, state: TextState | null, { link, openLink }: TextSurfaces): readonly Command[] {
  const isLink = state !== null && state.link !== null
  return [
    commandOf({
      id: 'link',
      name: 'command.link',
      shortcut: 'Ctrl+Alt+K',
      icon: Link20Regular,
      isActive: isLink,
      isPossible: state?.canMark ?? false,
      isEverywhere: true,
      place: { tab: 'insert', group: 'links', look: 'labelled' },
      run: link,
    }),
    act('remove-link', 'command.removeLink', removeLink, { isPossible: isLink, place: { tab: 'insert', group: 'links', look: 'menu' } }),
    commandOf({
      id: 'open-link',
      name: 'command.openLink',
      isPossible: isLink,
      place: { tab: 'insert', group: 'links', look: 'menu' },
      run: openLink,
    }),
  ]
}

function wholeText(editor: Editor | null, { counts, typographicMarks, toggleTypographicMarks }: TextSurfaces): readonly Command[] {
  return [
    commandOf({
      id: 'counts',
      name: 'command.counts',
      shortcut: 'Ctrl+Shift+G',
      isPossible: editor !== null,
      isEverywhere: true,
      place: { tab: 'review', group: 'counts', look: 'menu' },
      run: counts,
    }),
    commandOf({
      id: 'typographic-marks',
      name: 'command.typographicMarks',
      isActive: typographicMarks,
      place: { tab: 'home', group: 'typing', look: 'menu' },
      run: toggleTypographicMarks,
    }),
  ]
}
