import { createHash } from 'node:crypto'
import { charactersOfFont } from './characters-of-font.ts'
import { fontTable } from './font-table.ts'
import { firstFace } from './first-face.ts'
import { asFamily, ownFamily } from './own-family.ts'

/** A font that the user gave, for characters that the bundled ones have not. */
export interface AddedFont {
  /** What it is set by; fonts of one family as they were published are of one here too. */
  readonly family: string
  /** The SHA-256 of its bytes. */
  readonly id: string
  readonly bytes: Uint8Array
}

export type AddedFontProblem =
  /** No TrueType or OpenType font, or a damaged one. */
  | 'font-unreadable'
  /** Its licence lets no document carry it (OpenType 1.9, “OS/2”, fsType). */
  | 'font-restricted'
  /** It has no weight of its own, which Typst 0.14 cannot choose. */
  | 'font-variable'

export type AddedFontRead = { readonly ok: true; readonly font: AddedFont } | { readonly ok: false; readonly problem: AddedFontProblem }

const restricted = 0x02
const bitmapsOnly = 0x02_00

/** A font from the bytes of its file, .ttf or .otf; of a collection (.ttc) the first. */
export function addedFont(bytes: Uint8Array): AddedFontRead {
  try {
    return readFont(firstFace(bytes))
  } catch {
    // Whatever stands where no table ends: a view of the bytes throws.
    return { ok: false, problem: 'font-unreadable' }
  }
}

function readFont(font: Uint8Array): AddedFontRead {
  if (!isFont(font) || charactersOfFont(font).length === 0) return { ok: false, problem: 'font-unreadable' }
  if (fontTable(font, 'fvar') !== null) return { ok: false, problem: 'font-variable' }
  const rights = fontTable(font, 'OS/2')?.getUint16(8) ?? 0
  if ((rights & 0x0f) === restricted || (rights & bitmapsOnly) !== 0) return { ok: false, problem: 'font-restricted' }
  const family = ownFamily(`Added ${hashOf(familyBytes(font)).slice(0, 12)}`)
  return { ok: true, font: { family, id: hashOf(font), bytes: asFamily(font, family) } }
}

/** With outlines, of either kind. */
function isFont(font: Uint8Array): boolean {
  const needed = ['name', 'head', 'hhea', 'hmtx', 'maxp', 'OS/2']
  return needed.every((tag) => fontTable(font, tag) !== null) && ['glyf', 'CFF ', 'CFF2'].some((tag) => fontTable(font, tag) !== null)
}

/** What the family was published as: the name for typographers, or else the plain one. */
function familyBytes(font: Uint8Array): Uint8Array {
  const names = fontTable(font, 'name')
  if (names === null) return new Uint8Array()
  const records = Array.from({ length: names.getUint16(2) }, (_, index) => 6 + index * 12)
  const at = [16, 1].map((id) => records.find((record) => names.getUint16(record + 6) === id)).find((record) => record !== undefined)
  if (at === undefined) return new Uint8Array()
  return new Uint8Array(names.buffer, names.byteOffset + names.getUint16(4) + names.getUint16(at + 10), names.getUint16(at + 8))
}

function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}
