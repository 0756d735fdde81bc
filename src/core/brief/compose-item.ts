import * as v from 'valibot'
import { type Block, blockSchema } from './block.ts'
import type { Entry } from './brief.ts'
import { asText, composeContent, type Composing, noteCiting } from './compose-inline.ts'
import type { PlanBlock, PlanItem } from './compose-plan.ts'
import { actorEntrySchema, claimEntrySchema, questionEntrySchema } from './entry.ts'

/** A block or an entry of a plan, with its ids; nothing where a block quotation's words were not found. */
export function composeItem(item: PlanItem, at: string, composing: Composing): readonly (Block | Entry)[] {
  if (typeof item === 'string') return composeBlock(item, at, composing)
  const { nextId } = composing
  if ('actor' in item) {
    const { name, content, ...fields } = item.actor
    const head = { kind: 'actor', id: nextId('e'), name: composeContent(name, `${at}/actor/name`, composing) }
    return [v.parse(actorEntrySchema, { ...head, ...fields, content: composeBlocks(content, `${at}/actor/content`, composing) })]
  }
  if ('claim' in item) {
    const { statement, content, ...fields } = item.claim
    const head = { kind: 'claim', id: nextId('e'), statement: composeContent(statement, `${at}/claim/statement`, composing) }
    return [v.parse(claimEntrySchema, { ...head, ...fields, content: composeBlocks(content, `${at}/claim/content`, composing) })]
  }
  if ('question' in item) {
    const { question, content, ...fields } = item.question
    const head = { kind: 'question', id: nextId('e'), question: composeContent(question, `${at}/question/question`, composing) }
    return [v.parse(questionEntrySchema, { ...head, ...fields, content: composeBlocks(content, `${at}/question/content`, composing) })]
  }
  return composeBlock(item, at, composing)
}

function composeBlocks(blocks: readonly PlanBlock[], at: string, composing: Composing): readonly Block[] {
  return blocks.flatMap((block, index) => composeBlock(block, `${at}/${index}`, composing))
}

function composeBlock(block: PlanBlock, at: string, composing: Composing): readonly Block[] {
  const { sources, nextId } = composing
  if (typeof block === 'string') return [paragraph(block, at, composing)]
  if ('paragraph' in block) return [paragraph(block.paragraph, `${at}/paragraph`, composing)]
  if ('heading' in block) {
    const content = composeContent(block.heading, `${at}/heading`, composing)
    return [v.parse(blockSchema, { kind: 'heading', id: nextId('b'), level: block.level, content })]
  }
  if ('list' in block) {
    const items = block.list.map((item, index) => [paragraph(item, `${at}/list/${index}`, composing)])
    return [v.parse(blockSchema, { kind: 'list', id: nextId('b'), ordered: block.ordered, items })]
  }
  const pick = sources.pick(block.quote, `${at}/quote`)
  if (pick === null) return []
  const content = [...asText(pick.words), noteCiting([sources.citePick(pick)], composing)]
  return [v.parse(blockSchema, { kind: 'quotation', id: nextId('b'), pick: pick.id, stance: block.quote.stance, content })]
}

function paragraph(words: Parameters<typeof composeContent>[0], at: string, composing: Composing): Block {
  return v.parse(blockSchema, { kind: 'paragraph', id: composing.nextId('b'), content: composeContent(words, at, composing) })
}
