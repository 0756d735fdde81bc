import { Extension } from '@tiptap/core'
import { Plugin } from '@tiptap/pm/state'
import type { BriefViewContext } from './brief-view-context.ts'
import { entryView } from './entry-view.ts'
import { noteView } from './note-view.ts'
import { quotationView } from './quotation-view.ts'
import { sectionView } from './section-view.ts'
import { titleBlockView } from './title-block-view.ts'

/** How the nodes of a brief look in the editor. */
export function briefViews(context: BriefViewContext) {
  return Extension.create({
    name: 'briefViews',
    addProseMirrorPlugins: () => [
      new Plugin({
        props: {
          nodeViews: {
            titleBlock: titleBlockView,
            situation: sectionView('situation'),
            actors: sectionView('actors'),
            claims: sectionView('claims'),
            openQuestions: sectionView('openQuestions'),
            free: sectionView('free'),
            actor: entryView('actor'),
            claim: entryView('claim'),
            question: entryView('question'),
            quotation: quotationView(context),
            note: noteView(context),
          },
        },
      }),
    ],
  })
}
