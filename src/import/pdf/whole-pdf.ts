import type { NumberedPage } from './running-heads.ts'
import type { StructureNode } from './structure.ts'

/** Everything that the pages of a file hold. */
export interface ReadPages {
  readonly pages: readonly (NumberedPage & { readonly structure: StructureNode | null })[]
  readonly bold: ReadonlySet<string>
  /** Pages that PDF.js could not read at all. */
  readonly broken: number
}

/** What a file says about itself beside its pages. */
export interface Properties {
  /** The information dictionary, in which anything may stand. */
  readonly info: unknown
  readonly xmp: ReadonlyMap<string, unknown>
  /** Printed page numbers as the file states them, by index; `null` where it states none. */
  readonly labels: readonly string[] | null
}

/** All that is known of a file once PDF.js is done with it. `name` is the file’s own, without a folder. */
export interface WholePdf extends ReadPages, Properties {
  readonly bytes: Uint8Array
  readonly name: string
}
