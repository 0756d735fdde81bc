import type { Article, Reference } from '#core/article'
import type { AddedStyle, Brief } from '#core/brief'
import type { Finding } from '#core/check'
import type { CitedArticle } from '#core/citations'
import type { NotesTold, NotesWritten, Printable, PrintChoices } from '#core/printable'
import type { PagesOfBrief, PagesToLay } from './page-types.ts'
import type { DocxAsked, DocxWritten, PdfAsked, PdfWritten, RichText } from './export-types.ts'

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
  /** A reference file none of whose entries has a title or an address. */
  | { readonly kind: 'no-reference' }
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
  /** A page that is built by scripts, which are not run: it came without its text. */
  | { readonly kind: 'script-page' }
  | FetchProblem
  /** A bug of ours: the reader died. */
  | { readonly kind: 'reader-failed' }

/** Why a page that was asked for could not be fetched. */
export type FetchProblem =
  /** This machine is offline, or nobody knows the name in the address. */
  | { readonly kind: 'no-network' }
  /** The server refused, broke off or answered what is no HTTP. */
  | { readonly kind: 'unreachable' }
  /** Not http or https, with a user name, at a port that no page has, or at an address of this machine or its own network; on the way there too. */
  | { readonly kind: 'refused-address' }
  | { readonly kind: 'too-slow'; readonly seconds: number }
  /** `limit` in bytes, unpacked. How large the page is remains unknown: it may have no end. */
  | { readonly kind: 'page-too-large'; readonly limit: number }
  | { readonly kind: 'too-many-redirects' }
  /** `status` is HTTP’s, from 400. */
  | { readonly kind: 'error-page'; readonly status: number }
  /** The page, or the server instead of it, says that the text is for subscribers or for those who sign in. */
  | { readonly kind: 'paywall-or-login' }
  /** `mediaType` of something that no reader reads: a picture, a film. */
  | { readonly kind: 'not-a-page'; readonly mediaType: string }
  /** The server could not prove that it is the one in the address. */
  | { readonly kind: 'certificate' }
  /** The network lets requests out only through a proxy that does not take ours. */
  | { readonly kind: 'proxy-refused' }
  | { readonly kind: 'cancelled' }

export type Imported =
  /** A reference file has `references` and no articles; any other has no references. */
  | { readonly ok: true; readonly articles: readonly Article[]; readonly references: readonly Reference[] }
  | { readonly ok: false; readonly problem: ImportProblem }

export type BriefFileProblem =
  | { readonly kind: 'not-a-brief' }
  | { readonly kind: 'damaged'; readonly part: string }
  | { readonly kind: 'newer-version'; readonly version: number }
  | { readonly kind: 'too-large'; readonly bytes: number; readonly limit: number }

/** Why a file cannot be added as a citation style. `title` is what the style calls itself. */
export type CitationStyleProblem =
  /** No CSL style at all. */
  | { readonly kind: 'no-style' }
  | { readonly kind: 'damaged-style' }
  /** Only a name for another style: `parent` is the name of that one’s file. */
  | { readonly kind: 'dependent-style'; readonly title: string; readonly parent: string }
  /** It lists sources, but does not say how to cite them. */
  | { readonly kind: 'no-citation' }
  | { readonly kind: 'nameless-style' }
  | { readonly kind: 'too-large'; readonly bytes: number; readonly limit: number }
  /** It was tried, and does not work. */
  | { readonly kind: 'failing-style'; readonly title: string }

export type BriefFile =
  | { readonly ok: true; readonly brief: Brief; readonly articles: readonly Article[] }
  | { readonly ok: false; readonly problem: BriefFileProblem }

/** Jobs of the worker: a process that parses and writes, and is killed at its limit. */
export interface WorkerApi {
  /** Reads the file at `path`; the bytes come back beside the articles so that what is kept is what was read. */
  readonly importFile: (argument: {
    readonly path: string
    readonly name: string
  }) => Promise<{ readonly imported: Imported; readonly bytes: Uint8Array | null }>
  /** Reads bytes that are in hand already: a fetched page, pasted text. `address` and `charset` are what its server said of a page, `null` for anything else. */
  readonly importBytes: (argument: {
    readonly bytes: Uint8Array
    readonly name: string
    readonly address: string | null
    readonly charset: string | null
  }) => Promise<{ readonly imported: Imported; readonly bytes: Uint8Array | null }>
  readonly checkBrief: (argument: { readonly brief: Brief; readonly articles: readonly Article[] }) => Promise<readonly Finding[]>
  readonly writeNotes: (argument: { readonly told: NotesTold; readonly articles: readonly CitedArticle[] }) => Promise<NotesWritten>
  /** Reads a CSL style and tries it. */
  readonly readCitationStyle: (argument: {
    readonly bytes: Uint8Array
  }) => Promise<{ readonly ok: true; readonly style: AddedStyle } | { readonly ok: false; readonly problem: CitationStyleProblem }>
  /** The brief as every writer takes it. A job that writes calls this first, so that its stages can be told. */
  readonly print: (argument: {
    readonly brief: Brief
    readonly articles: readonly Article[]
    readonly choices: PrintChoices
  }) => Promise<Printable>
  readonly writeDocx: (argument: DocxAsked) => Promise<DocxWritten>
  readonly writePdf: (argument: PdfAsked) => Promise<PdfWritten>
  /** The pages of a brief as a PDF shows them, while it is written. */
  readonly layPages: (argument: PagesToLay) => Promise<PagesOfBrief>
  /** Characters that the fonts of a PDF have not. */
  readonly missingGlyphs: (argument: { readonly printable: Printable; readonly fonts: readonly string[] }) => Promise<readonly string[]>
  /** Why a file cannot be used as a font of PDFs; `null` where it can. */
  readonly readFont: (argument: { readonly path: string }) => Promise<'font-unreadable' | 'font-restricted' | 'font-variable' | null>
  readonly writeHtml: (argument: { readonly printable: Printable }) => Promise<RichText>
  readonly packBrief: (argument: { readonly brief: Brief; readonly articles: readonly Article[] }) => Promise<Uint8Array>
  readonly unpackBrief: (argument: { readonly bytes: Uint8Array }) => Promise<BriefFile>
}
