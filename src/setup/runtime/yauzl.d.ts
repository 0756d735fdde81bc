/** The part of yauzl that unzip.mjs uses: the package carries no types. */
declare module 'yauzl' {
  import type { EventEmitter } from 'node:events'
  import type { Readable } from 'node:stream'

  export interface Entry {
    readonly fileName: string
    readonly externalFileAttributes: number
  }
  export interface ZipFile extends EventEmitter<{ entry: [Entry]; end: []; error: [Error] }> {
    readEntry(): void
    openReadStream(entry: Entry, done: (error: Error | null, content: Readable) => void): void
  }
  const yauzl: {
    open(path: string, options: { readonly lazyEntries: boolean }, done: (error: Error | null, zip: ZipFile) => void): void
  }
  export default yauzl
}
