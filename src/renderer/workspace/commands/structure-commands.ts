import { AddSquare20Regular } from '@fluentui/react-icons/svg/add-square'
import { DocumentAdd20Regular } from '@fluentui/react-icons/svg/document-add'
import { DocumentBulletList20Regular } from '@fluentui/react-icons/svg/document-bullet-list'
import { LocalLanguage20Regular } from '@fluentui/react-icons/svg/local-language'
import { Search20Regular } from '@fluentui/react-icons/svg/search'
import { ArrowSwap20Regular } from '@fluentui/react-icons/svg/arrow-swap'
import type { Transaction } from '@tiptap/pm/state'
import type { Editor } from '@tiptap/react'
import type { SectionKind } from '#core/brief'
import { sectionTitles } from '#messages'
import type { Command } from '#ui/commands'
import { addSection, languageOf, moveBlock, moveSection, removeSection, sectionAtCaret } from '../../editor/document/index.ts'
import { dispatchApart, foldAll, foldPart, partsAround, titleField } from '../../editor/index.ts'
import { focusPage } from '../focus-page.ts'
import { commandOf } from './command-of.ts'
import type { StructureActions } from './window-actions.ts'

/** What is done with a brief’s parts, and with its text as a whole. */
export function structureCommands(editor: Editor | null, actions: StructureActions): readonly Command[] {
  return [
    ...addCommands(editor),
    ...sectionCommands(editor),
    ...foldCommands(editor),
    ...findCommands(editor, actions),
    ...templateCommands(editor, actions),
    commandOf({
      id: 'language',
      name: 'command.language',
      icon: LocalLanguage20Regular,
      isPossible: editor !== null,
      place: { tab: 'review', group: 'language', look: 'labelled' },
      run: actions.language,
    }),
  ]
}

const otherKinds = ['situation', 'actors', 'claims', 'openQuestions'] as const satisfies readonly SectionKind[]

function addCommands(editor: Editor | null): readonly Command[] {
  const add = (kind: SectionKind, look: 'labelled' | 'menu') =>
    commandOf({
      id: `add-section-${kind}`,
      name: `command.addSection.${kind}`,
      icon: AddSquare20Regular,
      isPossible: editor !== null,
      place: { tab: 'insert', group: 'sections', look },
      run: () => editor !== null && addAndName(editor, kind),
    })
  return [add('free', 'labelled'), ...otherKinds.map((kind) => add(kind, 'menu'))]
}

/** The new section’s title is what is typed first. */
function addAndName(editor: Editor, kind: SectionKind): void {
  dispatchApart(editor.view, addSection(editor.state, { kind, title: sectionTitles(languageOf(editor.state))[kind] }).scrollIntoView())
  const section = sectionAtCaret(editor.state)
  if (section !== null) nameSection(editor, section)
}

const attempts = 30

/** Gives the keyboard to a section’s title: at once, or when the palette has gone, which gives it back to where it was. */
function nameSection({ view }: Pick<Editor, 'view'>, section: string, left = attempts): void {
  const isCovered = document.querySelector('[role="dialog"]') !== null
  if (isCovered && left > 0) {
    requestAnimationFrame(() => nameSection({ view }, section, left - 1))
    return
  }
  const focus = () => {
    const field = titleField(view, section)
    field?.focus()
    field?.select()
  }
  focus()
  // Not where it has the keyboard still: what is typed by then would be selected, and be gone with the next letter.
  if (left < attempts) setTimeout(() => titleField(view, section) !== document.activeElement && focus())
}

function sectionCommands(editor: Editor | null): readonly Command[] {
  const place = { tab: 'home', group: 'structure', look: 'menu' } as const
  const isPossible = editor !== null
  const act = (
    id: string,
    name: Parameters<typeof commandOf>[0]['name'],
    shortcut: string | null,
    run: (now: Editor, section: string) => void,
  ) =>
    commandOf({
      id,
      name,
      shortcut,
      isPossible,
      place,
      run: () => {
        const section = editor === null ? undefined : partsAround(editor.view).at(-1)
        if (editor !== null && section !== undefined) run(editor, section)
      },
    })
  return [
    commandOf({
      id: 'block-up',
      name: 'command.blockUp',
      shortcut: 'Alt+Up',
      isPossible,
      place,
      run: () => editor !== null && applyApart(editor, moveBlock(editor.state, 'up')),
    }),
    commandOf({
      id: 'block-down',
      name: 'command.blockDown',
      shortcut: 'Alt+Down',
      isPossible,
      place,
      run: () => editor !== null && applyApart(editor, moveBlock(editor.state, 'down')),
    }),
    act('section-up', 'command.sectionUp', 'Alt+Shift+Up', (now, section) => applyApart(now, moveSection(now.state, section, 'up'))),
    act('section-down', 'command.sectionDown', 'Alt+Shift+Down', (now, section) =>
      applyApart(now, moveSection(now.state, section, 'down')),
    ),
    act('rename-section', 'command.renameSection', null, (now, section) => nameSection(now, section)),
    act('remove-section', 'command.removeSection', null, (now, section) => applyApart(now, removeSection(now.state, section))),
  ]
}

/** A step of undo of its own, with the caret given back. */
function applyApart(editor: Editor, transaction: Transaction | null): void {
  if (transaction !== null) dispatchApart(editor.view, transaction)
  focusPage(editor)
}

function foldCommands(editor: Editor | null): readonly Command[] {
  const place = { tab: 'view', group: 'fold', look: 'menu' } as const
  const isPossible = editor !== null
  return [
    commandOf({
      id: 'collapse',
      name: 'command.collapse',
      shortcut: 'Alt+Shift+-',
      isPossible,
      place,
      run: () => editor !== null && foldPart(editor, 'collapse'),
    }),
    commandOf({
      id: 'expand',
      name: 'command.expand',
      shortcut: 'Alt+Shift+=',
      isPossible,
      place,
      run: () => editor !== null && foldPart(editor, 'expand'),
    }),
    commandOf({
      id: 'collapse-all',
      name: 'command.collapseAll',
      isPossible,
      place,
      run: () => editor !== null && foldAll(editor, 'collapse'),
    }),
    commandOf({ id: 'expand-all', name: 'command.expandAll', isPossible, place, run: () => editor !== null && foldAll(editor, 'expand') }),
  ]
}

function findCommands(editor: Editor | null, { find }: StructureActions): readonly Command[] {
  const place = { tab: 'home', group: 'find', look: 'icon' } as const
  const isPossible = editor !== null
  return [
    commandOf({
      id: 'find-in-brief',
      name: 'command.findInBrief',
      shortcut: 'Ctrl+F',
      icon: Search20Regular,
      isPossible,
      place,
      run: () => find(false),
    }),
    commandOf({
      id: 'replace',
      name: 'command.replace',
      shortcut: 'Ctrl+H',
      icon: ArrowSwap20Regular,
      isPossible,
      place,
      run: () => find(true),
    }),
  ]
}

function templateCommands(editor: Editor | null, { newFromTemplate, saveTemplate }: StructureActions): readonly Command[] {
  const place = { tab: 'file', group: 'briefs', look: 'menu' } as const
  return [
    commandOf({ id: 'new-from-template', name: 'command.newFromTemplate', icon: DocumentAdd20Regular, place, run: newFromTemplate }),
    commandOf({
      id: 'save-template',
      name: 'command.saveTemplate',
      icon: DocumentBulletList20Regular,
      isPossible: editor !== null,
      place,
      run: saveTemplate,
    }),
  ]
}
