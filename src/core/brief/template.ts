import * as v from 'valibot'
import { list, record } from '#core/schema'
import type { Block } from './block.ts'
import { type Brief, type BriefId, briefSchema, type Entry, type Section } from './brief.ts'

const words = v.pipe(v.string(), v.minLength(1), v.maxLength(500))

const heading = record({ kind: v.literal('heading'), level: v.picklist([1, 2]), text: words })
/** A line that says what belongs there. It shows where nothing is written yet, and never in print. */
const guidance = record({ kind: v.literal('guidance'), text: words })
const inner = list(v.variant('kind', [heading, guidance]))
const entry = record({ kind: v.picklist(['actor', 'claim', 'question']), content: inner })

const entryOf = { situation: null, actors: 'actor', claims: 'claim', openQuestions: 'question', free: null } as const

const section = v.pipe(
  record({
    kind: v.picklist(['situation', 'actors', 'claims', 'openQuestions', 'free']),
    title: v.pipe(v.string(), v.maxLength(500)),
    content: list(v.variant('kind', [heading, guidance, entry])),
  }),
  v.check(
    ({ kind, content }) => content.every((item) => item.kind === 'heading' || item.kind === 'guidance' || item.kind === entryOf[kind]),
    'an entry in a section that has none of its kind',
  ),
)

/** A brief's shape without its text: its sections with their headings, the entries to begin with, and lines of guidance. `id` names it among all templates. */
export const templateSchema = record({
  id: v.pipe(v.string(), v.minLength(1), v.maxLength(100)),
  name: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(100)),
  summary: inner,
  sections: v.pipe(v.array(section), v.minLength(1), v.readonly()),
})

export type Template = v.InferOutput<typeof templateSchema>
type TemplateSection = Template['sections'][number]
type TemplateItem = TemplateSection['content'][number]
type InnerItem = v.InferOutput<typeof inner>[number]

/** A new brief in a template's shape. The same template gives the same brief: ids within it are counted. */
export function briefFromTemplate({ summary, sections }: Template, id: BriefId, language = 'en-GB'): Brief {
  return v.parse(briefSchema, {
    id,
    language,
    title: '',
    from: null,
    to: null,
    date: null,
    reference: null,
    marking: null,
    summary: blocksFrom(summary, 'summary'),
    sections: sections.map(({ kind, title, content }, index) => {
      const place = `s${index + 1}`
      return { kind, id: place, title, content: content.map((item, at) => itemFrom(item, `${place}.${at + 1}`)) }
    }),
    picks: [],
  })
}

/** The shape of a brief: of what is written in it only the headings. Entries of the same shape that follow each other are one to begin with. */
export function templateOf(brief: Brief, { id, name }: Pick<Template, 'id' | 'name'>): Template {
  return {
    id,
    name,
    summary: innerOf(brief.summary),
    sections: brief.sections.map(({ kind, title, content }: Section) => ({ kind, title, content: withoutRepeats(itemsOf(content)) })),
  }
}

function isText(item: TemplateItem): item is InnerItem {
  return item.kind === 'heading' || item.kind === 'guidance'
}

function blocksFrom(items: readonly InnerItem[], place: string): readonly object[] {
  return items.map((item, index) => blockFrom(item, `${place}.${index + 1}`))
}

function blockFrom(item: InnerItem, id: string): object {
  return item.kind === 'heading'
    ? { kind: 'heading', id, level: item.level, content: [{ kind: 'text', text: item.text, marks: [] }] }
    : { kind: 'paragraph', id, content: [], hint: item.text }
}

function itemFrom(item: TemplateItem, id: string): object {
  switch (item.kind) {
    case 'heading':
    case 'guidance':
      return blockFrom(item, id)
    case 'actor':
      return { kind: 'actor', id, name: [], alsoKnownAs: null, role: null, affiliation: null, content: blocksFrom(item.content, id) }
    case 'claim':
      return { kind: 'claim', id, statement: [], ...noClaimFields, content: blocksFrom(item.content, id) }
    case 'question':
      return { kind: 'question', id, question: [], why: null, answeredBy: null, due: null, content: blocksFrom(item.content, id) }
  }
}

const noClaimFields = { claimant: null, status: null, likelihood: null, confidence: null, reliability: null, credibility: null } as const

function itemsOf(content: readonly (Block | Entry)[]): readonly TemplateItem[] {
  return content.flatMap((part): readonly TemplateItem[] => {
    if (part.kind === 'actor' || part.kind === 'claim' || part.kind === 'question')
      return [{ kind: part.kind, content: innerOf(part.content) }]
    return innerOf([part])
  })
}

function innerOf(blocks: readonly Block[]): readonly InnerItem[] {
  return blocks.flatMap((block): readonly InnerItem[] => {
    if (block.kind === 'paragraph') return block.hint === undefined ? [] : [{ kind: 'guidance', text: block.hint.slice(0, 500) }]
    if (block.kind !== 'heading') return []
    const text = textOf(block.content).trim().slice(0, 500)
    return text === '' ? [] : [{ kind: 'heading', level: block.level, text }]
  })
}

function textOf(content: Extract<Block, { readonly kind: 'heading' }>['content']): string {
  return content
    .map((inline) => (inline.kind === 'text' ? inline.text : inline.kind === 'quotedWords' ? textOf(inline.content) : ' '))
    .join('')
}

function withoutRepeats(items: readonly TemplateItem[]): readonly TemplateItem[] {
  return items.filter((item, index) => isText(item) || JSON.stringify(item) !== JSON.stringify(items[index - 1]))
}
