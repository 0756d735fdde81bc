import { Extension } from '@tiptap/core'
import { Plugin } from '@tiptap/pm/state'
import type { BriefViewContext } from './brief-view-context.ts'
import { columnEdges } from './column-edges.ts'
import { entryView } from './entry-view.ts'
import { noteView, openNoteOnClick } from './note-view.ts'
import { quotationView } from './quotation-view.ts'
import { sectionView } from './section-view.ts'
import { ShownNumbers } from './shown-numbers.ts'
import { sketchedParagraphs } from './sketched-paragraphs.ts'
import { tableView } from './table-view.ts'
import { titleBlockView } from './title-block-view.ts'

/** How the nodes of a brief look in the editor. */
export function briefViews(context: BriefViewContext) {
  const numbers = new ShownNumbers()
  return Extension.create({
    name: 'briefViews',
    addProseMirrorPlugins: () => [
      new Plugin({
        view: (view) => numbers.follow(view),
      }),
      columnEdges(),
      sketchedParagraphs(),
      new Plugin({
        view: (view) => ({ destroy: openNoteOnClick(view, context) }),
        props: {
          nodeViews: {
            titleBlock: titleBlockView,
            situation: sectionView('situation', context),
            actors: sectionView('actors', context),
            claims: sectionView('claims', context),
            openQuestions: sectionView('openQuestions', context),
            free: sectionView('free', context),
            actor: entryView('actor', context),
            claim: entryView('claim', context),
            question: entryView('question', context),
            quotation: quotationView(context),
            note: noteView(numbers),
            table: tableView,
          },
        },
      }),
    ],
  })
}
