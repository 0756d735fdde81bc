import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodeText } from '../../../../src/import/detect/index.ts'

const bytes = (...parts: readonly (string | readonly number[])[]): Uint8Array =>
  new Uint8Array(Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part, 'utf8') : Buffer.from(part)))))
const big = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'utf16le').swap16())
const little = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'utf16le'))
const sentence = 'The minister said: “No ship will pass.” — Ilya Varga, 5 March. Цена выросла.'

describe('encodings', () => {
  it.each([
    ['UTF-8', bytes(sentence), 'utf-8', false],
    ['UTF-8 with its mark', bytes('\uFEFF', sentence), 'utf-8', false],
    ['UTF-16 LE with its mark', little(`\uFEFF${sentence}`), 'utf-16le', false],
    ['UTF-16 BE with its mark', big(`\uFEFF${sentence}`), 'utf-16be', false],
    ['UTF-16 LE without a mark', little(sentence), 'utf-16le', true],
    ['UTF-16 BE without a mark', big(sentence), 'utf-16be', true],
  ])('reads %s', (_, input, encoding, guessed) => {
    expect(decodeText(input)).toEqual({ ok: true, text: sentence, encoding, guessed })
  })

  it('recognises Chinese in UTF-16 without a mark by its line ends', () => {
    const text = '部长说，海峡将保持开放。\n没有人相信他。\n港口空无一人。'
    expect(decodeText(little(text))).toEqual({ ok: true, text, encoding: 'utf-16le', guessed: true })
  })

  it('reads windows-1252 where the text can have been written in it', () => {
    const text = 'Der Minister führte aus: „Die Meerenge bleibt geöffnet“ – für alle. 20 €'
    const encoded = Array.from(text, (character) => ({ '„': 0x84, '“': 0x93, '–': 0x96, '€': 0x80 })[character] ?? character.charCodeAt(0))
    expect(decodeText(new Uint8Array(encoded))).toEqual({ ok: true, text, encoding: 'windows-1252', guessed: true })
  })
})

describe('bytes that are not what they claim or seem', () => {
  it.each([
    ['a marked UTF-8 file', bytes('\uFEFFThe minister said ', [0xff], ' no.'), 'utf-8', 21],
    [
      'UTF-8 with a damaged place',
      bytes('“No ship,” said Zoë', [0xe2, 0x80], ' Roe — twice.'),
      'utf-8',
      Buffer.byteLength('“No ship,” said Zoë'),
    ],
    ['UTF-8 that was cut off', bytes('The minister said: ', [0xe2, 0x80]), 'utf-8', 19],
    ['a sequence of stray bytes', bytes('The minister said ', [0xff, 0xfe, 0xfd], ' nothing.'), 'utf-8', 18],
    ['a broken letter', bytes('The caf', [0xc3, 0x28], ' was closed.'), 'utf-8', 7],
    ['an undefined byte of windows-1252', bytes('The caf', [0x81], ' was closed.'), 'utf-8', 7],
    ['Russian in windows-1251', bytes([0xcf, 0xf0, 0xe8, 0xe2, 0xe5, 0xf2, 0x20, 0xec, 0xe8, 0xf0]), 'utf-8', 0],
    ['UTF-16 of an odd length', new Uint8Array([0xff, 0xfe, 0x41, 0, 0x42]), 'utf-16le', 4],
    ['UTF-16 with half a pair', new Uint8Array([0xff, 0xfe, 0x41, 0, 0, 0xd8, 0x42, 0]), 'utf-16le', 4],
    ['UTF-32', new Uint8Array([0xff, 0xfe, 0, 0, 0x41, 0, 0, 0]), 'utf-32', null],
  ])('says where %s fails', (_, input, encoding, offset) => {
    expect(decodeText(input)).toEqual({ ok: false, problem: { kind: 'bad-encoding', encoding, offset } })
  })
})

it('gives back any text written in UTF-8', () => {
  const text = fc.string({ unit: 'grapheme' }).filter((string) => !string.includes('\u0000') && !string.startsWith('\uFEFF'))
  fc.assert(
    fc.property(text, (string) => {
      expect(decodeText(bytes(string))).toEqual({ ok: true, text: string, encoding: 'utf-8', guessed: false })
    }),
  )
})

it('finds a fault wherever a decoder does', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 40 }), (input) => {
      const marked = new Uint8Array([0xef, 0xbb, 0xbf, ...input])
      let valid = true
      try {
        new TextDecoder('utf-8', { fatal: true }).decode(marked)
      } catch {
        valid = false
      }
      expect(decodeText(marked).ok).toBe(valid)
    }),
    { numRuns: 2000 },
  )
})
