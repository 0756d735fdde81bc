import type { AddedFont } from './added-font.ts'
import { bundledFonts } from './fonts.ts'

/** A typesetter for each set of fonts: the bundled ones alone, and the last that had others with them. */
export class MadeOnce<TTypesetter> {
  readonly #make: (fonts: readonly Uint8Array[]) => Promise<TTypesetter>
  #bundled: Promise<TTypesetter> | null = null
  #last: { readonly key: string; readonly typesetter: Promise<TTypesetter> } | null = null

  constructor(make: (fonts: readonly Uint8Array[]) => Promise<TTypesetter>) {
    this.#make = make
  }

  async for(added: readonly AddedFont[]): Promise<TTypesetter> {
    if (added.length === 0) return await (this.#bundled ??= this.#make(bundledFonts()))
    const key = added.map(({ id }) => id).join(' ')
    if (this.#last?.key !== key) this.#last = { key, typesetter: this.#make([...bundledFonts(), ...added.map(({ bytes }) => bytes)]) }
    return await this.#last.typesetter
  }
}
