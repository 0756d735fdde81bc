import { CommentMultiple20Regular } from '@fluentui/react-icons/svg/comment-multiple'
import { DocumentOnePage20Regular } from '@fluentui/react-icons/svg/document-one-page'
import { History20Regular } from '@fluentui/react-icons/svg/history'
import { TaskListLtr20Regular } from '@fluentui/react-icons/svg/task-list-ltr'
import { TextBulletListTree20Regular } from '@fluentui/react-icons/svg/text-bullet-list-tree'
import { TextFootnote20Regular } from '@fluentui/react-icons/svg/text-footnote'
import type { AsideKind } from '#ipc/api'
import type { MessageId } from '#messages'
import type { Command } from '#ui/commands'
import { commandOf } from './command-of.ts'
import type { BriefAside } from './window-actions.ts'

/** Each pane that can stand beside the page, shown and hidden. */
export function asideCommands({ shown, toggle }: BriefAside): readonly Command[] {
  const one = (kind: AsideKind, name: MessageId, rest: Pick<Command, 'icon' | 'place' | 'shortcut'>) =>
    commandOf({ id: kind, name, ...rest, isActive: shown === kind, isEverywhere: true, run: () => toggle(kind) })
  return [
    one('outline', 'command.outline', {
      icon: TextBulletListTree20Regular,
      shortcut: 'Ctrl+Alt+B',
      place: { tab: 'home', group: 'outline', look: 'labelled' },
    }),
    one('pages', 'command.pages', {
      icon: DocumentOnePage20Regular,
      shortcut: 'Ctrl+Alt+P',
      place: { tab: 'export', group: 'pages', look: 'labelled' },
    }),
    one('notes', 'command.notesPane', {
      icon: TextFootnote20Regular,
      shortcut: null,
      place: { tab: 'cite', group: 'pane', look: 'labelled' },
    }),
    one('comments', 'command.comments', {
      icon: CommentMultiple20Regular,
      shortcut: null,
      place: { tab: 'review', group: 'comments', look: 'labelled' },
    }),
    one('history', 'command.history', {
      icon: History20Regular,
      shortcut: null,
      place: { tab: 'review', group: 'history', look: 'labelled' },
    }),
    one('findings', 'command.findings', {
      icon: TaskListLtr20Regular,
      shortcut: null,
      place: { tab: 'review', group: 'findings', look: 'labelled' },
    }),
  ]
}
