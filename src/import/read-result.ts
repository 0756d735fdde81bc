import type { Metadata, Paragraph, Receipt, Reference } from '#core/article'
import type { ImportProblem } from '#ipc/worker-api'

/** A file as it came: all its bytes, and its name without any folder. */
export interface Source {
  readonly bytes: Uint8Array
  readonly name: string
  /** The encoding that the server named for a fetched page: it counts more than what the page says of itself. */
  readonly charset?: string | null
  /** Where a fetched page was, for a page that does not say so itself. */
  readonly address?: string | null
}

/** One article out of a file, before it has an id. A bulk file gives several, in the file's order. */
export interface ReadArticle {
  readonly metadata: Metadata
  readonly paragraphs: readonly Paragraph[]
  readonly receipt: Receipt
}

export type ReadResult =
  /** Only a reference file has `references`, and it has no articles. */
  | { readonly ok: true; readonly articles: readonly ReadArticle[]; readonly references?: readonly Reference[] }
  | { readonly ok: false; readonly problem: ImportProblem }

/** Reads a file that lies inside the one being read (an attachment, a nested message) as if it had been imported by itself. Nested too deeply, it is `unsupported`. */
export type ReadWithin = (inner: Source) => Promise<ReadResult>

/** What every format's folder exports. A reader may count on its format having been detected and its limit kept; expected trouble is a value. */
export type Reader = (source: Source, readWithin: ReadWithin) => ReadResult | Promise<ReadResult>

/** Reads one publisher's form of a format, such as a Nexis delivery in a Word file; `null` where the file is not of that form. It is asked before the format's own reader and must tell quickly. */
export type FormReader = (source: Source) => ReadResult | null | Promise<ReadResult | null>
