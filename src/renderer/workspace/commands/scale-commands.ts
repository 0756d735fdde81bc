import type { Editor } from '@tiptap/react'
import type { LikelihoodScale } from '#core/brief'
import type { Command } from '#ui/commands'
import { apply } from './apply.ts'
import { commandOf } from './command-of.ts'

/** The scale of likelihood of the whole brief. Claims keep the term they have until it is chosen again. */
export function scaleCommands(editor: Editor | null, scale: LikelihoodScale | null): readonly Command[] {
  const one = (value: LikelihoodScale, name: 'command.scaleIcd' | 'command.scalePhia') =>
    commandOf({
      id: `scale-${value}`,
      name,
      isActive: scale === value,
      isPossible: editor !== null,
      place: { tab: 'review', group: 'scale', look: 'labelled' },
      run: () => editor !== null && apply(editor, editor.state.tr.setNodeAttribute(0, 'likelihoodScale', value)),
    })
  return [one('icd-203', 'command.scaleIcd'), one('phia', 'command.scalePhia')]
}

/** The scale that the open brief uses. */
export function scaleState(editor: Editor): { readonly scale: LikelihoodScale } {
  return { scale: editor.state.doc.child(0).attrs['likelihoodScale'] === 'phia' ? 'phia' : 'icd-203' }
}
