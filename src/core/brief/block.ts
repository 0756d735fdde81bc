import * as v from 'valibot'
import { type PickId, pickIdSchema } from '#core/picks'
import { list, record } from '#core/schema'
import { type Inline, inlineSchema } from './inline.ts'

const blockIdSchema = v.pipe(v.string(), v.minLength(1), v.brand('BlockId'))
export type BlockId = v.InferOutput<typeof blockIdSchema>

/** Which way picked words bear on the claim they stand under. `null` outside a claim. */
const stanceSchema = v.nullable(v.picklist(['supporting', 'contrary']))
export type Stance = v.InferOutput<typeof stanceSchema>

/** A piece of running text. Ids never change while the block lives. `heading` levels count below the section's own heading. A `quotation` is a block quotation: its `content` holds a pick's words as they now read, and its note. */
export type Block =
  | { readonly kind: 'paragraph'; readonly id: BlockId; readonly content: readonly Inline[] }
  | { readonly kind: 'heading'; readonly id: BlockId; readonly level: 1 | 2; readonly content: readonly Inline[] }
  | { readonly kind: 'list'; readonly id: BlockId; readonly ordered: boolean; readonly items: readonly (readonly Block[])[] }
  | {
      readonly kind: 'quotation'
      readonly id: BlockId
      readonly pick: PickId
      readonly stance: Stance
      readonly content: readonly Inline[]
    }

export const blockSchema: v.GenericSchema<unknown, Block> = v.variant('kind', [
  record({ kind: v.literal('paragraph'), id: blockIdSchema, content: list(inlineSchema) }),
  record({ kind: v.literal('heading'), id: blockIdSchema, level: v.picklist([1, 2]), content: list(inlineSchema) }),
  record({ kind: v.literal('list'), id: blockIdSchema, ordered: v.boolean(), items: list(list(v.lazy(() => blockSchema))) }),
  record({ kind: v.literal('quotation'), id: blockIdSchema, pick: pickIdSchema, stance: stanceSchema, content: list(inlineSchema) }),
])
