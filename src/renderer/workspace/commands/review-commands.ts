import { ArrowDown20Regular } from '@fluentui/react-icons/svg/arrow-down'
import { ArrowUp20Regular } from '@fluentui/react-icons/svg/arrow-up'
import { CommentAdd20Regular } from '@fluentui/react-icons/svg/comment-add'
import { Save20Regular } from '@fluentui/react-icons/svg/save'
import type { Command } from '#ui/commands'
import { commandIf } from './command-of.ts'
import type { WindowActions } from './window-actions.ts'

/** Commenting on the text, and keeping versions of the brief. */
export function reviewCommands({ comment, nextComment, previousComment, keepVersion }: WindowActions): readonly Command[] {
  const place = { tab: 'review', group: 'comments', look: 'icon' } as const
  return [
    commandIf(comment, {
      id: 'comment',
      name: 'command.comment',
      shortcut: 'Ctrl+Alt+M',
      icon: CommentAdd20Regular,
      isEverywhere: true,
      place: { ...place, look: 'labelled' },
    }),
    commandIf(previousComment, { id: 'previous-comment', name: 'command.previousComment', icon: ArrowUp20Regular, place }),
    commandIf(nextComment, { id: 'next-comment', name: 'command.nextComment', icon: ArrowDown20Regular, place }),
    commandIf(keepVersion, {
      id: 'keep-version',
      name: 'command.keepVersion',
      shortcut: 'Ctrl+Alt+S',
      icon: Save20Regular,
      isEverywhere: true,
      place: { tab: 'review', group: 'history', look: 'labelled' },
    }),
  ]
}
