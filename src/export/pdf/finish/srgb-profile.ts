/** In fifteen binary digits and sixteen after the point (ICC.1:2004-10, 5.1.3). */
const fixed = (value: number): number => Math.round(value * 65_536)

/** sRGB as ICC profiles have it, adapted to the light D50 (IEC 61966-2-1, annex F of its first amendment): white, the primaries, and the adaptation itself. */
const white = [0.9642, 1, 0.824_91]
const primaries = {
  rXYZ: [0.436_07, 0.222_49, 0.013_92],
  gXYZ: [0.385_15, 0.716_87, 0.097_08],
  bXYZ: [0.143_07, 0.060_61, 0.7141],
} as const
const adaptation = [1.047_89, 0.022_88, -0.050_22, 0.029_56, 0.990_48, -0.017_07, -0.009_24, 0.015_06, 0.751_68]
/** The curve: ((ax + b) to the power g where x is at least d, else cx. */
const curve = [2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.040_45]

/** The colour space sRGB as an ICC profile of a screen (ICC.1:2004-10, version 4.2), written here from its published numbers: no file of anyone’s. */
export function srgbProfile(): Uint8Array {
  const shape = curveTag()
  const tags: readonly (readonly [string, Buffer])[] = [
    ['desc', wordsTag('sRGB')],
    ['cprt', wordsTag('No copyright, use freely')],
    ['wtpt', numbersTag('XYZ ', white)],
    ['chad', numbersTag('sf32', adaptation)],
    ...Object.entries(primaries).map(([name, numbers]) => [name, numbersTag('XYZ ', numbers)] as const),
    ...['rTRC', 'gTRC', 'bTRC'].map((name) => [name, shape] as const),
  ]
  const start = 128 + 4 + tags.length * 12
  const bodies = [...new Set(tags.map(([, body]) => body))]
  const placeOf = new Map(bodies.map((body, index) => [body, start + bodies.slice(0, index).reduce((sum, { length }) => sum + length, 0)]))
  const table = Buffer.alloc(4 + tags.length * 12)
  table.writeUInt32BE(tags.length, 0)
  for (const [index, [name, body]] of tags.entries()) {
    table.write(name, 4 + index * 12, 'latin1')
    table.writeUInt32BE(placeOf.get(body) ?? 0, 8 + index * 12)
    table.writeUInt32BE(body.length, 12 + index * 12)
  }
  const rest = Buffer.concat([table, ...bodies])
  return Buffer.concat([headerOf(128 + rest.length), rest])
}

function headerOf(length: number): Buffer {
  const header = Buffer.alloc(128)
  header.writeUInt32BE(length, 0)
  header.writeUInt32BE(0x04_20_00_00, 8)
  header.write('mntrRGB XYZ ', 12, 'latin1')
  // 1 January 2000: a profile must have a date.
  for (const [index, part] of [2000, 1, 1].entries()) header.writeUInt16BE(part, 24 + index * 2)
  header.write('acsp', 36, 'latin1')
  for (const [index, part] of white.entries()) header.writeInt32BE(fixed(part), 68 + index * 4)
  return header
}

function numbersTag(kind: string, numbers: readonly number[]): Buffer {
  const tag = Buffer.alloc(8 + numbers.length * 4)
  tag.write(kind, 0, 'latin1')
  for (const [index, number] of numbers.entries()) tag.writeInt32BE(fixed(number), 8 + index * 4)
  return tag
}

function curveTag(): Buffer {
  const tag = Buffer.alloc(12 + curve.length * 4)
  tag.write('para', 0, 'latin1')
  tag.writeUInt16BE(3, 8)
  for (const [index, number] of curve.entries()) tag.writeInt32BE(fixed(number), 12 + index * 4)
  return tag
}

/** Words in English (ICC.1:2004-10, 10.13), filled up to four bytes. */
function wordsTag(words: string): Buffer {
  const tag = Buffer.alloc(28 + Math.ceil(words.length / 2) * 4)
  tag.write('mluc', 0, 'latin1')
  tag.writeUInt32BE(1, 8)
  tag.writeUInt32BE(12, 12)
  tag.write('enUS', 16, 'latin1')
  tag.writeUInt32BE(words.length * 2, 20)
  tag.writeUInt32BE(28, 24)
  Buffer.from(words, 'utf16le').swap16().copy(tag, 28)
  return tag
}
