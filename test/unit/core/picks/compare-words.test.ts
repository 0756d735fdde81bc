import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareWords, type WordRun } from '#core/picks'

/** `same [before→after] same`. */
function drawn(stretches: readonly WordRun[]): string {
  return stretches.map((stretch) => (stretch.kind === 'same' ? stretch.text : `[${stretch.before}→${stretch.after}]`)).join('')
}

/** Fifteen hundred words. */
function long(word: string): string {
  return Array.from({ length: 1500 }, (_, index) => `${word}${index}`).join(' ')
}

describe('compareWords', () => {
  it.each([
    { before: '', after: '', is: '' },
    { before: 'The port stayed shut.', after: 'The port stayed shut.', is: 'The port stayed shut.' },
    { before: 'The port stayed shut.', after: 'The port stayed closed.', is: 'The port stayed [shut→closed].' },
    { before: 'The port stayed shut.', after: 'The old port stayed shut.', is: 'The [→old ]port stayed shut.' },
    { before: 'It was shut all day long.', after: 'It stood open all day.', is: 'It [was shut→stood open] all day[ long→].' },
    { before: '“a grave breach”', after: '"a grave breach"', is: '[“→"]a grave breach[”→"]' },
    { before: '港口关闭', after: '港口开放', is: '港口[关闭→开放]' },
    { before: 'one', after: '', is: '[one→]' },
  ])('finds $is', ({ before, after, is }) => {
    expect(drawn(compareWords(before, after))).toBe(is)
  })

  it('joins up to either text, whatever they are', () => {
    const text = fc.array(fc.constantFrom('tide', 'port', ' ', '  ', '.', '“', '潮', '\n', 'é', 'e\u0301')).map((parts) => parts.join(''))
    fc.assert(
      fc.property(text, text, (before, after) => {
        const stretches = compareWords(before, after)
        const side = (name: 'before' | 'after') =>
          stretches.map((stretch) => (stretch.kind === 'same' ? stretch.text : stretch[name])).join('')
        expect([side('before'), side('after')]).toEqual([before, after])
      }),
    )
  })

  it('takes texts too long to compare as one difference between their common ends', () => {
    const stretches = compareWords(`Start ${long('a')} end`, `Start ${long('b')} end`)
    expect(stretches).toEqual([
      { kind: 'same', text: 'Start ' },
      { kind: 'changed', before: long('a'), after: long('b') },
      { kind: 'same', text: ' end' },
    ])
  })
})
