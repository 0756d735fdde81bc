import { message, type MessageId } from './message.ts'

type Kind<TId = MessageId> = TId extends `rescue.lost.${infer TKind}` ? TKind : never

interface Lost {
  readonly kind: Kind
  readonly title?: string | null
  readonly id?: string | null
  readonly row?: number
  readonly file?: string
  readonly table?: string
}

/** What a person reads of a piece of a damaged library that could not be read. A kind without a sentence does not compile. */
export function lostPieceMessage({ kind, title = null, id = null, row = 0, file = '', table = '' }: Lost): string {
  // A brief without a title has none to be called by.
  const name = title === '' ? message('briefs.untitled') : (title ?? id)
  return message(`rescue.lost.${kind}`, { named: name === null ? 'no' : 'yes', name: name ?? '', row, file, table })
}
