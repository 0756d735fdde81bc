import { isMessageId, message, type MessageId, type MessageValues } from './message.ts'

type Part = 'import' | 'briefFile' | 'opening' | 'store' | 'save' | 'rescueSave' | 'export' | 'style' | 'font'
type KindOf<TPart extends Part, TId = MessageId> = TId extends `problem.${TPart}.${infer TKind}` ? TKind : never

/**
 * What happened, what is safe and what to do: the sentence for a problem value. Its `kind` picks the sentence among `parts` of the catalogue, in their order;
 * its other fields fill it, sizes in bytes as megabytes. A kind without a sentence does not compile.
 */
export function problemMessage<TPart extends Part>(
  problem: { readonly kind: KindOf<TPart> },
  parts: readonly TPart[],
  values: MessageValues = {},
): string {
  const id = parts.map((part) => `problem.${part}.${problem.kind}`).find(isMessageId)
  if (id === undefined) throw new Error(`no sentence for ${problem.kind}`)
  return message(id, { ...fields(problem), ...values })
}

function fields(problem: object): MessageValues {
  return Object.fromEntries(
    Object.entries(problem).flatMap(([name, value]) => {
      if (typeof value === 'string') return [[name, value]]
      if (typeof value !== 'number') return []
      return [[name, name === 'bytes' || name === 'limit' ? megabytes.format(Math.ceil(value / 1_000_000)) : value]]
    }),
  )
}

const megabytes = new Intl.NumberFormat('en-GB', { style: 'unit', unit: 'megabyte' })
