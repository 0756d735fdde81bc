import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

/** Gives PDF.js the predefined CMaps that Chinese, Japanese and Korean files refer to (ISO 32000-1, 9.7.5.2), from its own package on disk. An unknown name rejects, which costs the text of that font. */
export class CharacterMaps {
  async fetch({ name }: { readonly name: string }): Promise<{ readonly cMapData: Uint8Array; readonly isCompressed: boolean }> {
    if (!/^[\w-]{1,60}$/.test(name)) throw new Error('no name of a CMap')
    const folder = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'))
    return { cMapData: new Uint8Array(await readFile(join(folder, 'cmaps', `${name}.bcmap`))), isCompressed: true }
  }
}
