import * as v from 'valibot'
import { type PickId, pickIdSchema } from '#core/picks'
import { list, record } from '#core/schema'
import { type Inline, inlineSchema } from './inline.ts'

const blockIdSchema = v.pipe(v.string(), v.minLength(1), v.brand('BlockId'))
export type BlockId = v.InferOutput<typeof blockIdSchema>

/** Which way picked words bear on the claim they stand under. `null` outside a claim. */
const stanceSchema = v.nullable(v.picklist(['supporting', 'contrary']))
export type Stance = v.InferOutput<typeof stanceSchema>

/** What may stand anywhere, within a list's item and a table's cell too: a piece of running text. Ids never change while the block lives. A paragraph’s `hint` says what belongs there while it is empty, and is never printed. `heading` levels count below the section's own heading. A `quotation` is a block quotation: its `content` holds a pick's words as they now read, and its note. */
export type InnerBlock =
  | { readonly kind: 'paragraph'; readonly id: BlockId; readonly content: readonly Inline[]; readonly hint?: string }
  | { readonly kind: 'heading'; readonly id: BlockId; readonly level: 1 | 2; readonly content: readonly Inline[] }
  | { readonly kind: 'list'; readonly id: BlockId; readonly ordered: boolean; readonly items: readonly (readonly InnerBlock[])[] }
  | {
      readonly kind: 'quotation'
      readonly id: BlockId
      readonly pick: PickId
      readonly stance: Stance
      readonly content: readonly Inline[]
    }

/** One cell of a table. Where it spans several columns or rows, the places it covers have no cell of their own, as in HTML; a table whose rows are of different lengths is read as it is. */
export interface TableCell {
  readonly isHeader: boolean
  readonly columnSpan: number
  readonly rowSpan: number
  readonly content: readonly InnerBlock[]
}

/** A block of a section, an entry or the summary. A table never stands within another; its `columnWidths`, one a column, are shares of its width (`columnShares`), and are left out where columns are as wide as their text needs. `rule` is a line across the page. */
export type Block =
  | InnerBlock
  | {
      readonly kind: 'table'
      readonly id: BlockId
      readonly rows: readonly (readonly TableCell[])[]
      readonly columnWidths?: readonly number[]
    }
  | { readonly kind: 'rule'; readonly id: BlockId }

const hint = v.pipe(v.string(), v.minLength(1))

const innerBlocks = [
  record({ kind: v.literal('paragraph'), id: blockIdSchema, content: list(inlineSchema), hint: v.exactOptional(hint) }),
  record({ kind: v.literal('heading'), id: blockIdSchema, level: v.picklist([1, 2]), content: list(inlineSchema) }),
  record({ kind: v.literal('list'), id: blockIdSchema, ordered: v.boolean(), items: list(list(v.lazy(() => innerBlockSchema))) }),
  record({ kind: v.literal('quotation'), id: blockIdSchema, pick: pickIdSchema, stance: stanceSchema, content: list(inlineSchema) }),
] as const

export const innerBlockSchema: v.GenericSchema<unknown, InnerBlock> = v.variant('kind', innerBlocks)

const span = v.pipe(v.number(), v.integer(), v.minValue(1))
const cellSchema = record({ isHeader: v.boolean(), columnSpan: span, rowSpan: span, content: list(innerBlockSchema) })

export const blockSchema: v.GenericSchema<unknown, Block> = v.variant('kind', [
  ...innerBlocks,
  record({ kind: v.literal('table'), id: blockIdSchema, rows: list(list(cellSchema)), columnWidths: v.exactOptional(list(span)) }),
  record({ kind: v.literal('rule'), id: blockIdSchema }),
])
