import type { Metadata, Paragraph, Receipt } from '#core/article'
import type { ImportProblem } from '#ipc/worker-api'

/** A file as it came: all its bytes, and its name without any folder. */
export interface Source {
  readonly bytes: Uint8Array
  readonly name: string
}

/** One article out of a file, before it has an id. A bulk file gives several, in the file's order. */
export interface ReadArticle {
  readonly metadata: Metadata
  readonly paragraphs: readonly Paragraph[]
  readonly receipt: Receipt
}

export type ReadResult =
  | { readonly ok: true; readonly articles: readonly ReadArticle[] }
  | { readonly ok: false; readonly problem: ImportProblem }

/** What every format's folder exports. A reader may count on its format having been detected and its limit kept; expected trouble is a value. */
export type Reader = (source: Source) => ReadResult | Promise<ReadResult>
