import type { AddedFont } from './added-font.ts'
import { nativeTypesetter } from './native-typesetter.ts'
import type { Typesetter } from './typesetter.ts'
import { wasmTypesetter } from './wasm-typesetter.ts'

/** Native code where a binary is installed, else WebAssembly, which is also taken where ATTACHE_TYPESETTER says “wasm”. */
export async function usualTypesetter(added: readonly AddedFont[] = []): Promise<Typesetter> {
  const native = process.env['ATTACHE_TYPESETTER'] === 'wasm' ? null : await nativeTypesetter(added)
  return native ?? (await wasmTypesetter(added))
}
