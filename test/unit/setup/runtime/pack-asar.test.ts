import { describe, expect, it } from 'vitest'
import { packAsar } from '#setup/runtime/pack-asar'

/** Reads as Electron does: the header's size, the header, then each file at its offset behind it. */
function unpackAsar(archive: Buffer) {
  const headerSize = archive.readUInt32LE(4)
  const json = archive.subarray(16, 16 + archive.readUInt32LE(12)).toString()
  const { files } = JSON.parse(json) as { files: Record<string, { size: number; offset: string }> } // oxlint-disable-line typescript/no-unsafe-type-assertion -- the header's documented shape
  return Object.entries(files).map(([name, { size, offset }]) => {
    const start = 8 + headerSize + Number(offset)
    return [name, archive.subarray(start, start + size).toString()]
  })
}

describe('packAsar', () => {
  it.each([
    [[]],
    [[['main.js', 'console.log(1)']]],
    [
      [
        ['package.json', '{"main":"main.js"}'],
        ['empty', ''],
        ['é.js', 'naïve'],
      ],
    ],
  ] as [string, string][][][])('packs what can be unpacked again: %j', (files) => {
    expect(unpackAsar(packAsar(files.map(([name, text]) => [name, Buffer.from(text)] as const)))).toEqual(files)
  })
})
