/** Where something marked came to stand: the reference to a note, or the note itself. Pages from 1; `y` in points from the page’s upper edge. */
export interface Place {
  readonly of: string
  readonly id: string | number
  readonly page: number
  readonly y: number
}

/** Typst, in whatever build: all give the same bytes. Each call lays out `source` (see `joinedSource`) as far as the ones before have not done so already. */
export interface Typesetter {
  readonly build: 'native' | 'wasm'
  readonly places: (source: string) => readonly Place[]
  readonly pdf: (source: string) => Uint8Array
  /** The same pages for eyes alone: without tags where the build can leave them out, which takes half the time. */
  readonly drawn: (source: string) => Uint8Array
  /** Lets go of what the last layouts did not use again. Without it memory grows with each one. */
  readonly forget: () => void
  /** The same for another document: what is kept of the one is of no use to the other, and neither is read anew for the other’s sake. */
  readonly apart: (name: string) => Typesetter
}

/** Typst refused a source: our fault, never the brief’s. */
export class TypesettingFault extends Error {
  override readonly name = 'TypesettingFault'
}
