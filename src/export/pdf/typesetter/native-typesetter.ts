import { join } from 'node:path'
import type { NodeCompiler, NodeTypstDocument } from '@myriaddreamin/typst-ts-node-compiler'
import type { AddedFont } from './added-font.ts'
import { MadeOnce } from './made-once.ts'
import { readPlaces } from './read-places.ts'
import { readingAnew } from './reading-anew.ts'
import { type Typesetter, TypesettingFault } from './typesetter.ts'

/** A folder that is not there: a source can read nothing in it. */
const workspace = join(import.meta.dirname, 'no-folder')
/** In layouts: long enough for a repair and a few edits, as Typst’s own tools have it. */
const keptFor = 10
/** In layouts: a compiler takes a thirtieth of a second to make, and keeps a megabyte of each of a hundred pages’ sources. */
const renewedAfter = 40

const made = new MadeOnce(makeTypesetter)

/** Typst 0.14 as native code, several times as fast as WebAssembly; `null` where no binary is installed for this platform. One for the whole process, as long as the added fonts are the same. */
export async function nativeTypesetter(added: readonly AddedFont[] = []): Promise<Typesetter | null> {
  return await made.for(added)
}

async function makeTypesetter(fonts: readonly Uint8Array[]): Promise<Typesetter | null> {
  const binding = await nativeBinding()
  if (binding === null) return null
  // It looks for the system’s fonts too, whatever it is given, but a source asks for families that only the bundled ones have.
  const fontArgs = [{ fontBlobs: fonts.map((font) => Buffer.from(font)) }]
  const compilers = new Compilers(() => binding.NodeCompiler.create({ workspace, fontArgs }))
  return readingAnew((name) => typesetterOf(compilers, join(workspace, name)))
}

/** One compiler after another: each keeps every source that it has read, text and tree, for as long as it is there. What has been laid out is kept by Typst beside them, and is of use to the next. */
class Compilers {
  readonly #make: () => NodeCompiler
  #current: NodeCompiler
  #layouts = 0

  constructor(make: () => NodeCompiler) {
    this.#make = make
    this.#current = make()
  }

  current(): NodeCompiler {
    return this.#current
  }

  forLayout(): NodeCompiler {
    this.#layouts += 1
    return this.#current
  }

  forget(): void {
    this.#current.evictCache(keptFor)
    if (this.#layouts < renewedAfter) return
    this.#layouts = 0
    this.#current = this.#make()
    // Of documents and compilers V8 sees the few bytes alone by which it knows them, and has no reason to look for those that are not used any more.
    globalThis.gc?.()
  }
}

function typesetterOf(compilers: Compilers, main: string): Omit<Typesetter, 'apart'> {
  // What is asked of the same source again is asked of the same document: looking through it for what is new takes time too.
  let last: { readonly source: string; readonly document: NodeTypstDocument } | null = null
  const laidOut = (source: string): NodeTypstDocument => {
    if (last?.source !== source) last = { source, document: layOut(source) }
    return last.document
  }
  const layOut = (source: string): NodeTypstDocument => {
    const compiler = compilers.forLayout()
    compiler.addSource(main, source)
    const answer = compiler.compile({ mainFilePath: main })
    if (answer.result !== null) return answer.result
    const error = answer.takeError()
    throw new TypesettingFault(error === null ? 'no document and no reason' : JSON.stringify(compiler.fetchDiagnostics(error)))
  }
  return {
    build: 'native',
    places: (source) => readPlaces(compilers.current().query(laidOut(source), { selector: '<places>', field: 'value' })),
    // Copies of their own: the buffer’s memory is Typst’s.
    pdf: (source) => Uint8Array.from(compilers.current().pdf(laidOut(source), {})),
    drawn: (source) => Uint8Array.from(compilers.current().pdf(laidOut(source), { pdfTags: false })),
    forget: () => {
      last = null
      compilers.forget()
    },
  }
}

async function nativeBinding() {
  try {
    return await import('@myriaddreamin/typst-ts-node-compiler')
  } catch {
    // Optional: the binaries of some platforms are not published.
    return null
  }
}
