import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { default as start, type TypstCompiler, TypstCompilerBuilder } from '@myriaddreamin/typst-ts-web-compiler'
import * as v from 'valibot'
import type { AddedFont } from './added-font.ts'
import { MadeOnce } from './made-once.ts'
import { readPlaces } from './read-places.ts'
import { readingAnew } from './reading-anew.ts'
import { type Typesetter, TypesettingFault } from './typesetter.ts'

/** Diagnostics with their places. */
const fullDiagnostics = 3

const jsonSchema = v.pipe(v.string(), v.parseJson())
const answerSchema = v.object({ result: v.optional(v.instance(Uint8Array)), diagnostics: v.optional(v.unknown()) })

const made = new MadeOnce(makeTypesetter)

/** Typst 0.14 in WebAssembly: the same on every platform, without a file of its own to read and without a network. One for the whole process, as long as the added fonts are the same; it is kept because starting it takes longer than a short brief. */
export async function wasmTypesetter(added: readonly AddedFont[] = []): Promise<Typesetter> {
  return await made.for(added)
}

async function makeTypesetter(fonts: readonly Uint8Array[]): Promise<Typesetter> {
  const wasm = await readFile(createRequire(import.meta.url).resolve('@myriaddreamin/typst-ts-web-compiler/wasm'))
  await start({ module_or_path: wasm })
  const builder = new TypstCompilerBuilder()
  builder.set_dummy_access_model()
  for (const font of fonts) {
    // oxlint-disable-next-line no-await-in-loop -- their order is part of what is made
    await builder.add_raw_font(font)
  }
  const compiler = await builder.build()
  return readingAnew((name) => typesetterOf(compiler, `/${name}`))
}

function typesetterOf(compiler: TypstCompiler, main: string): Omit<Typesetter, 'apart'> {
  const pdf = (source: string): Uint8Array => {
    compiler.add_source(main, source)
    const { result, diagnostics } = v.parse(
      answerSchema,
      guarded(() => compiler.compile(main, undefined, 'pdf', fullDiagnostics)),
    )
    if (result === undefined) throw new TypesettingFault(JSON.stringify(diagnostics))
    return result
  }
  return {
    build: 'wasm',
    places: (source) => {
      compiler.add_source(main, source)
      return readPlaces(
        v.parse(
          jsonSchema,
          guarded(() => compiler.query(main, undefined, '<places>', 'value')),
        ),
      )
    },
    pdf,
    drawn: pdf,
    forget: () => {
      compiler.reset()
    },
  }
}

/** It throws strings. */
function guarded(ask: () => unknown): unknown {
  try {
    return ask()
  } catch (error) {
    throw new TypesettingFault(error instanceof Error ? error.message : String(error))
  }
}
