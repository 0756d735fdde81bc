import { type Attributes, Node } from '@tiptap/core'
import { type EntryKind, linkedEvidenceSchema } from '#core/brief'
import { listAttribute, numberAttribute, ownNode, textAttribute } from './stored-attribute.ts'

/** The first line of an entry: an actor's name, a claim's statement, a question. */
export const entryTitle = Node.create({
  name: 'entryTitle',
  content: 'inline*',
  defining: true,
  selectable: false,
  parseHTML: () => [{ tag: `h3[${ownNode}="entryTitle"]`, priority: 60 }],
  renderHTML: () => ['h3', { [ownNode]: 'entryTitle' }, 0],
})

export const entries = [
  entryNode('actor', {
    alsoKnownAs: textAttribute('alsoKnownAs'),
    role: textAttribute('role'),
    affiliation: textAttribute('affiliation'),
  }),
  entryNode('claim', {
    claimant: textAttribute('claimant'),
    claimantActor: textAttribute('claimantActor'),
    status: textAttribute('status'),
    likelihood: textAttribute('likelihood'),
    confidence: textAttribute('confidence'),
    reliability: textAttribute('reliability'),
    credibility: numberAttribute('credibility'),
    evidence: listAttribute('evidence', linkedEvidenceSchema),
  }),
  entryNode('question', {
    why: textAttribute('why'),
    answeredBy: textAttribute('answeredBy'),
    due: textAttribute('due'),
  }),
]

function entryNode(kind: EntryKind, fields: Attributes) {
  return Node.create({
    name: kind,
    group: 'entry',
    content: 'entryTitle (block | wide)*',
    defining: true,
    isolating: true,
    draggable: true,
    addAttributes: () => ({ id: textAttribute('id'), ...fields }),
    parseHTML: () => [{ tag: `article[${ownNode}="${kind}"]` }],
    renderHTML: ({ HTMLAttributes }) => ['article', { ...HTMLAttributes, [ownNode]: kind }, 0],
  })
}
