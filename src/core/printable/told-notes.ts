import type { Brief, Note } from '#core/brief'
import type { PrintNote } from './printable.ts'

/** What a window tells of a brief’s notes. `order` names all of them as they are read; `changed` holds those that are new or other than at the answer `since`, all of them where that is `null`. */
export interface NotesTold {
  readonly brief: Brief['id']
  readonly language: string
  readonly style: NonNullable<Brief['style']> | null
  readonly order: readonly string[]
  readonly changed: readonly Note[]
  readonly since: number | null
}

/** `unknown`: the answer `since` is not the last one given here, so everything must be told anew. Otherwise those notes that read otherwise than at `since`. */
export type NotesWritten =
  | { readonly kind: 'written'; readonly answer: number; readonly notes: readonly PrintNote[] }
  | { readonly kind: 'unknown' }
