import { Link20Regular } from '@fluentui/react-icons/svg/link'
import { Star20Regular } from '@fluentui/react-icons/svg/star'
import { TextBulletListSquare20Regular } from '@fluentui/react-icons/svg/text-bullet-list-square'
import type { Editor } from '@tiptap/react'
import type { Command } from '#ui/commands'
import { entryAtCaret, pickAtCaret } from '../../editor/document/index.ts'
import { commandOf } from './command-of.ts'
import type { WindowActions } from './window-actions.ts'

/** Evidence of the claim at the caret, and how outlets are judged. */
export function tradecraftCommands(
  state: ReturnType<typeof tradecraftState> | null,
  { tradecraft: { startLinking, startEvidence, startRating } }: WindowActions,
): readonly Command[] {
  const place = { tab: 'review', group: 'tradecraft', look: 'labelled' } as const
  return [
    commandOf({
      id: 'evidence',
      name: 'command.evidence',
      shortcut: 'Ctrl+Alt+E',
      icon: TextBulletListSquare20Regular,
      isEverywhere: true,
      isPossible: state?.hasFacts ?? false,
      place: { ...place, look: 'menu' },
      run: startEvidence,
    }),
    commandOf({
      id: 'link-evidence',
      name: 'command.linkEvidence',
      shortcut: 'Ctrl+Alt+L',
      icon: Link20Regular,
      isEverywhere: true,
      isPossible: state?.canLink ?? false,
      place,
      run: startLinking,
    }),
    commandOf({
      id: 'source-ratings',
      name: 'command.sourceRatings',
      icon: Star20Regular,
      isPossible: state !== null,
      place,
      run: startRating,
    }),
  ]
}

/** What the caret is in: an entry about which there is a list, a claim or a quotation. */
export function tradecraftState({ state }: Editor) {
  const entry = entryAtCaret(state)
  return {
    hasFacts: entry !== null && entry.kind !== 'question',
    canLink: entry?.kind === 'claim' || pickAtCaret(state) !== null,
  }
}
