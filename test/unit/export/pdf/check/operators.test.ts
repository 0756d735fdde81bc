import { describe, expect, it } from 'vitest'
import { type Operand, readOperators } from '../../../../../src/export/pdf/check/reading/operators.ts'

describe('a content stream', () => {
  it('is told operator by operator, with the operands before each', () => {
    expect(read('q 1 0 0 -1.50 .25 +3. cm\n/F1 12 Tf Q')).toEqual([
      ['q', []],
      ['cm', [1, 0, 0, -1.5, 0.25, 3]],
      ['Tf', ['/F1', 12]],
      ['Q', []],
    ])
  })

  it.each([
    ['(plain)', 'plain'],
    ['(a (nested) one)', 'a (nested) one'],
    [String.raw`(\(\)\\)`, String.raw`()\ `.trim()],
    [String.raw`(\n\r\t\b\f\q)`, '\n\r\t\b\fq'],
    [String.raw`(\0\53\0533\377\400)`, '\0++3\u00FF\0'],
    ['(one\\\ntwo\\\r\nthree\\\rfour)', 'onetwothreefour'],
    ['<48 65 6C6c6>', 'Hell`'],
    ['<>', ''],
  ])('has the string %j', (written, meant) => {
    expect(read(`${written} Tj`)).toEqual([['Tj', [`(${meant})`]]])
  })

  it('has names with codes in them, arrays and dictionaries within each other, comments, and no blank where none is needed', () => {
    expect(read('/A#20b/C<</MCID 3/D[1(x)/y]>>BDC%a comment (\r[]TJ')).toEqual([
      ['BDC', ['/A b', '/C', { '/MCID': 3, '/D': [1, '(x)', '/y'] }]],
      ['TJ', [[]]],
    ])
  })

  it('has operators that are nearly numbers', () => {
    expect(read('1 2. . + 1-2 1.2.3 d0 \' "')).toEqual([
      ['.', [1, 2]],
      ['+', []],
      ['1-2', []],
      ['1.2.3', []],
      ['d0', []],
      ["'", []],
      ['"', []],
    ])
  })

  it('reads a long number as JavaScript does', () => {
    expect(read('0.1234567890123456789 -12345678901234567890 0.3 re')).toEqual([
      ['re', [0.123_456_789_012_345_68, -12_345_678_901_234_567_000, 0.3]],
    ])
  })

  it('passes over the data of an image', () => {
    expect(read('BI /W 1 ID \u0001(<[ EI Q').map(([operator]) => operator)).toEqual(['BI', 'ID', 'EI', 'Q'])
  })

  it.each(['(', '<12', '<1<2>', ')', '>', ']', '[ '.repeat(40), 'ID x'])('is refused where it is none: %s', (written) => {
    expect(() => read(written)).toThrow(Error)
  })
})

type Told = number | string | readonly Told[] | { readonly [key: string]: Told }

function read(stream: string): readonly (readonly [string, readonly Told[]])[] {
  const told: (readonly [string, readonly Told[]])[] = []
  readOperators(Buffer.from(stream, 'latin1'), (operator, operands) => told.push([operator, operands.map(toldOf)]))
  return told
}

function toldOf(operand: Operand): Told {
  switch (operand.kind) {
    case 'number':
      return operand.value
    case 'name':
      return `/${operand.value}`
    case 'string':
      return `(${operand.value})`
    case 'array':
      return operand.values.map(toldOf)
    case 'dictionary':
      return Object.fromEntries(Array.from(operand.values, ([key, value]) => [`/${key}`, toldOf(value)]))
  }
}
