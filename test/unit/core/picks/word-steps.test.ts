import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nextWordEnd, previousWordStart, snapToGraphemes } from '#core/picks'

/** Every stop from the start of a text to its end, marked in it. */
function stopsForward(text: string): string {
  const stops: number[] = []
  for (let at = 0; at < text.length;) stops.push((at = nextWordEnd(text, at)))
  return withBars(text, stops)
}

function stopsBack(text: string): string {
  const stops: number[] = []
  for (let at = text.length; at > 0;) stops.unshift((at = previousWordStart(text, at)))
  return withBars(text, stops)
}

function withBars(text: string, stops: readonly number[]): string {
  return stops.reduceRight((marked, stop) => `${marked.slice(0, stop)}|${marked.slice(stop)}`, text)
}

describe('word steps', () => {
  it.each([
    ['words', 'They sail now.', 'They| sail| now|.|', '|They |sail |now.'],
    ['an apostrophe', 'It isn’t ours', 'It| isn’t| ours|', '|It |isn’t |ours'],
    ['numbers', 'up 3.5 per cent', 'up| 3.5| per| cent|', '|up |3.5 |per |cent'],
    ['quotation marks', '“No,” he said.', '“No|,” he| said|.|', '|“|No,” |he |said.'],
    [
      'a soft hyphen and a no-break space',
      'nego\u00adtiate 24\u00a0hours',
      'nego\u00adtiate| 24|\u00a0hours|',
      '|nego\u00adtiate |24\u00a0|hours',
    ],
    ['combining marks', 'cafe\u0301 noir', 'cafe\u0301| noir|', '|cafe\u0301 |noir'],
    ['Arabic', 'أبحرت السفينة', 'أبحرت| السفينة|', '|أبحرت |السفينة'],
    ['Chinese, by its dictionary', '我们今天出发', '我们|今天|出发|', '|我们|今天|出发'],
    ['emoji', 'ships 👩‍👩‍👧 sail', 'ships| 👩‍👩‍👧 sail|', '|ships 👩‍👩‍👧 |sail'],
  ])('stop at %s', (_case, text, forward, back) => {
    expect([stopsForward(text), stopsBack(text)]).toEqual([forward, back])
  })

  it('go from within a word to its own end and start', () => {
    expect([nextWordEnd('They sail', 6), previousWordStart('They sail', 7)]).toEqual([9, 5])
  })

  it('stay at the ends of a text', () => {
    expect([nextWordEnd('a', 1), previousWordStart('a', 0), nextWordEnd('', 0), previousWordStart('', 0)]).toEqual([1, 0, 0, 0])
  })

  it('always go on, to where a character ends', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1, maxLength: 20 }), fc.nat(40), (text, seed) => {
        const at = seed % text.length
        const next = nextWordEnd(text, at)
        const previous = previousWordStart(text, at + 1)
        expect(next).toBeGreaterThan(at)
        expect(previous).toBeLessThan(at + 1)
        expect(snapToGraphemes(text, previous, next)).toEqual({ from: previous, to: next })
      }),
    )
  })
})
