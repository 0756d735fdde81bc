import { Node } from '@tiptap/core'
import type { SectionKind } from '#core/brief'
import { ownNode, textAttribute } from './stored-attribute.ts'

/** One node type a kind of section. The title is an attribute, so that no selection over everything can empty it. One empty paragraph stands for “nothing yet”: a caret needs a place. */
export const sections = [
  sectionNode('situation', '(block | wide)+'),
  sectionNode('actors', '(block | wide | actor)+'),
  sectionNode('claims', '(block | wide | claim)+'),
  sectionNode('openQuestions', '(block | wide | question)+'),
  sectionNode('free', '(block | wide)+'),
]

function sectionNode(kind: SectionKind, content: string) {
  return Node.create({
    name: kind,
    group: 'section',
    content,
    defining: true,
    isolating: true,
    selectable: false,
    addAttributes: () => ({ id: textAttribute('id'), title: textAttribute('title', '') }),
    parseHTML: () => [{ tag: `section[${ownNode}="${kind}"]` }],
    renderHTML: ({ HTMLAttributes }) => ['section', { ...HTMLAttributes, [ownNode]: kind }, 0],
  })
}
