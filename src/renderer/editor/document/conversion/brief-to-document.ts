import type { JSONContent } from '@tiptap/core'
import type { Block, Brief, Entry, Inline, Section } from '#core/brief'
import { inlineToNodes } from './inline-to-nodes.ts'

/**
 * A brief as the editor's document. What a document needs and a brief may lack is filled in the same way every time, so that two machines make the same document of the same brief:
 * an empty paragraph where there is no text, a section where there is none. Lists without items are left out.
 */
export function briefToDocument(brief: Brief): JSONContent {
  const { from, to, date, reference, marking, language } = brief
  const sections = brief.sections.length === 0 ? [{ kind: 'free', id: 'free', title: '', content: [] } satisfies Section] : brief.sections
  return {
    type: 'doc',
    content: [
      {
        type: 'titleBlock',
        attrs: { from, to, date, reference, marking, language },
        content: [
          { type: 'briefTitle', content: brief.title === '' ? [] : [{ type: 'text', text: brief.title }] },
          { type: 'summary', content: atLeastAParagraph(brief.summary.flatMap(blockToNode), 'summary') },
        ],
      },
      ...sections.map(sectionToNode),
    ],
  }
}

function sectionToNode({ kind, id, title, content }: Section): JSONContent {
  return { type: kind, attrs: { id, title }, content: atLeastAParagraph(content.flatMap(sectionItemToNode), id) }
}

function sectionItemToNode(item: Block | Entry): readonly JSONContent[] {
  switch (item.kind) {
    case 'actor': {
      const { kind, name, content, ...attrs } = item
      return [entryToNode(kind, attrs, name, content)]
    }
    case 'claim': {
      const { kind, statement, content, ...attrs } = item
      return [entryToNode(kind, attrs, statement, content)]
    }
    case 'question': {
      const { kind, question, content, ...attrs } = item
      return [entryToNode(kind, attrs, question, content)]
    }
    case 'paragraph':
    case 'heading':
    case 'list':
    case 'quotation':
      return blockToNode(item)
  }
}

function entryToNode(type: Entry['kind'], attrs: object, title: readonly Inline[], content: readonly Block[]): JSONContent {
  return { type, attrs: { ...attrs }, content: [{ type: 'entryTitle', content: inlineToNodes(title) }, ...content.flatMap(blockToNode)] }
}

function blockToNode(block: Block): readonly JSONContent[] {
  switch (block.kind) {
    case 'paragraph':
      return [{ type: 'paragraph', attrs: { id: block.id }, content: inlineToNodes(block.content) }]
    case 'heading':
      return [{ type: 'heading', attrs: { id: block.id, level: block.level }, content: inlineToNodes(block.content) }]
    case 'list':
      if (block.items.length === 0) return []
      return [
        {
          type: block.ordered ? 'orderedList' : 'bulletList',
          attrs: { id: block.id },
          content: block.items.map((item, index) => ({
            type: 'listItem',
            content: atLeastAParagraph(item.flatMap(blockToNode), `${block.id}.${index + 1}`),
          })),
        },
      ]
    case 'quotation':
      return [
        {
          type: 'quotation',
          attrs: { id: block.id, pick: block.pick, stance: block.stance },
          content: inlineToNodes(block.content),
        },
      ]
  }
}

function atLeastAParagraph(nodes: JSONContent[], place: string): JSONContent[] {
  return nodes.length > 0 ? nodes : [{ type: 'paragraph', attrs: { id: `${place}.text` } }]
}
