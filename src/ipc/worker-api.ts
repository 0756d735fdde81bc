import type { Article } from '#core/article'
import type { Brief } from '#core/brief'
import type { Finding } from '#core/check'
import type { PrintRun } from '#core/printable'

export type ImportProblem =
  | { readonly kind: 'empty' }
  /** Not text of any kind we read: a picture, a program, noise. */
  | { readonly kind: 'not-text' }
  | { readonly kind: 'unsupported'; readonly extension: string }
  /** `limit` and `bytes` in bytes. */
  | { readonly kind: 'too-large'; readonly bytes: number; readonly limit: number }
  /** Bytes that are not valid in the encoding the file claims. `offset` in bytes, from 0. */
  | { readonly kind: 'bad-encoding'; readonly encoding: string; readonly offset: number | null }
  /** A page with no article on it: a front page, a form, an error page. */
  | { readonly kind: 'no-article' }
  /** The file claims a format that its bytes do not keep: cut off, or changed on the way. `part` is the part of the file that is wrong, where that is known. */
  | { readonly kind: 'damaged-file'; readonly part: string | null }
  | { readonly kind: 'password-protected' }
  /** Pages that are pictures of text. */
  | { readonly kind: 'scan'; readonly pages: number }
  /** An archive, or a compressed part, that would unpack to more than is read: by accident or as an attack. */
  | { readonly kind: 'unpacks-too-large'; readonly bytes: number; readonly limit: number }
  | { readonly kind: 'unreadable-file'; readonly reason: 'missing' | 'denied' | 'folder' | 'other' }
  /** The reader was stopped at its limit: seconds or megabytes. */
  | { readonly kind: 'took-too-long'; readonly seconds: number }
  | { readonly kind: 'took-too-much-memory'; readonly megabytes: number }
  | { readonly kind: 'cancelled' }
  /** A bug of ours: the reader died. */
  | { readonly kind: 'reader-failed' }

export type Imported =
  | { readonly ok: true; readonly articles: readonly Article[] }
  | { readonly ok: false; readonly problem: ImportProblem }

export type BriefFileProblem =
  | { readonly kind: 'not-a-brief' }
  | { readonly kind: 'damaged'; readonly part: string }
  | { readonly kind: 'newer-version'; readonly version: number }
  | { readonly kind: 'too-large'; readonly bytes: number; readonly limit: number }

export type BriefFile =
  | { readonly ok: true; readonly brief: Brief; readonly articles: readonly Article[] }
  | { readonly ok: false; readonly problem: BriefFileProblem }

/** The text of a note as the chosen style writes it, for the editor to show. */
export interface NoteText {
  readonly id: string
  readonly number: number
  readonly paragraphs: readonly (readonly PrintRun[])[]
}

/** Jobs of the worker: a process that parses and writes, and is killed at its limit. */
export interface WorkerApi {
  /** Reads the file at `path`; the bytes come back beside the articles so that what is kept is what was read. */
  readonly importFile: (argument: {
    readonly path: string
    readonly name: string
  }) => Promise<{ readonly imported: Imported; readonly bytes: Uint8Array | null }>
  /** The same for bytes that are in no file: a fetched page or what was pasted. `address` is where they come from, `charset` the encoding that the sender named. */
  readonly importBytes: (argument: {
    readonly bytes: Uint8Array
    readonly name: string
    readonly address: string | null
    readonly charset: string | null
  }) => Promise<{ readonly imported: Imported; readonly bytes: Uint8Array | null }>
  readonly checkBrief: (argument: { readonly brief: Brief; readonly articles: readonly Article[] }) => readonly Finding[]
  readonly writeNotes: (argument: { readonly brief: Brief; readonly articles: readonly Article[] }) => readonly NoteText[]
  readonly exportDocx: (argument: { readonly brief: Brief; readonly articles: readonly Article[] }) => Promise<Uint8Array>
  readonly packBrief: (argument: { readonly brief: Brief; readonly articles: readonly Article[] }) => Uint8Array
  readonly unpackBrief: (argument: { readonly bytes: Uint8Array }) => Promise<BriefFile>
}
