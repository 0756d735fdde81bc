import * as fc from 'fast-check'
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { type Anchor, locate, makePick, type Pick, pickIdSchema } from '#core/picks'
import { marked } from '#test/marked'

const id = v.parse(pickIdSchema, 'p1')

/** Picks the marked words of `before` and looks for them in `after`, where a mark says where they are expected. */
function relocate(before: string, after: string): { readonly anchor: Anchor; readonly expected: readonly Pick['span'][] } {
  const picked = marked(before)
  const now = marked(after)
  return { anchor: locate(makePick(picked.article, picked.spans[0]!, id), now.article), expected: now.spans }
}

describe('words at their span', () => {
  it.each([
    ['nothing changed', 'He called it ‹a grave breach› of law.', 'He called it ‹a grave breach› of law.'],
    ['the text around them was rewritten', 'He called it ‹a grave breach› of law.', 'She named it ‹a grave breach›, no less.'],
    [
      'they stand twice with other context',
      '‹No ships› will sail. Ask for no more. No ships came.',
      '‹No ships› will sail. Ask for no more. No ships came.',
    ],
    ['they stand twice with the same context', 'Ships. ‹No.› Ships. No. Ships.', 'Ships. ‹No.› Ships. No. Ships.'],
    ['they are a whole paragraph that stands twice', '‹No comment.›\nNo comment.', '‹No comment.›\nNo comment.'],
    ['the article grew elsewhere', 'He called it ‹a grave breach›.\nHe left.', 'He called it ‹a grave breach›.\nHe said so.\nHe left.'],
    [
      'one side was edited and they stand twice',
      'The head of the council said ‹not yet› to reporters in Port Vessa.\nShe said not yet again, a spokesman for the ministry told us.',
      'The boss of the council said ‹not yet› to reporters in Port Vessa.\nShe said not yet again, a spokesman for the ministry told us.',
    ],
  ])('are exact: %s', (_case, before, after) => {
    const { anchor, expected } = relocate(before, after)
    expect(anchor).toEqual({ kind: 'exact', span: expected[0] })
  })

  it('are not exact when an edit moved them and another occurrence took their place', () => {
    const { anchor, expected } = relocate(
      'Mr Valk said ‹not now› to the envoys of the three states on Monday.\nThe insurers said not now to the owners of the ships that wait.',
      'The insurers said not now to the owners of the ships that wait.\nMr Valk said ‹not now› to the envoys of the three states on Monday.',
    )
    expect(anchor).toEqual({ kind: 'moved', span: expected[0], from: 0 })
  })

  it('are not exact when they were replaced and another occurrence slid to their span', () => {
    const { anchor, expected } = relocate(
      'The Tarsian council voted ‹against› the motion of the opposition. Nobody else was against it then.',
      'The Tarsian council voted ‹in favour of› the motion of the opposition. Nobody else was against it then.',
    )
    expect(anchor).toEqual({ kind: 'changed', span: expected[0], words: 'in favour of' })
  })
})

describe('words that moved', () => {
  it.each([
    ['within their paragraph', 'He called it ‹a grave breach› of law.', 'On Monday he called it ‹a grave breach› of law.'],
    ['to a later paragraph', 'He called it ‹a grave breach› of law.', 'A correction was made.\nHe called it ‹a grave breach› of law.'],
    [
      'with one of two occurrences',
      'The first convoy of the spring will sail on Tuesday at dawn.\nThe second convoy will ‹sail on Tuesday› if the weather holds.',
      'New.\nThe first convoy of the spring will sail on Tuesday at dawn.\nThe second convoy will ‹sail on Tuesday› if the weather holds.',
    ],
    [
      'while one side was rewritten',
      'The minister told parliament that ‹the strait stays open› to every ship under every flag.',
      'Added.\nNobody had expected a statement, but ‹the strait stays open› to every ship under every flag.',
    ],
    [
      'while a word was put in before them',
      'New ships came. The harbour master of Port Vessa said ‹two vessels› had left at dawn on Sunday.\nOf two vessels we know nothing.',
      'New ships came. The old harbour master of Port Vessa said ‹two vessels› had left at dawn on Sunday.\nOf two vessels we know nothing.',
    ],
    [
      'and are long enough to be known without context',
      'Then: ‹a small and weary fleet of grain ships under three flags›!',
      'Much else.\nToday we read of ‹a small and weary fleet of grain ships under three flags› in the paper.',
    ],
  ])('are found %s', (_case, before, after) => {
    const { anchor, expected } = relocate(before, after)
    expect(anchor).toEqual({ kind: 'moved', span: expected[0], from: 0 + before.split('\n').findIndex((line) => line.includes('‹')) })
  })
})

describe('words that were changed', () => {
  it.each([
    [
      'one word of a passage',
      'The premium rose by ‹three per cent› since January, brokers say.',
      'The premium rose by ‹four per cent› since January, brokers say.',
      'four per cent',
    ],
    [
      'a passage that also moved',
      'The premium rose by ‹three per cent› since January, brokers say.',
      'Corrected.\nThe premium rose by ‹four per cent› since January, brokers say.',
      'four per cent',
    ],
    ['the end of a paragraph', 'The ministry of transport says: ‹not now.›', 'The ministry of transport says: ‹not ever.›', 'not ever.'],
    [
      'a whole paragraph, a little',
      'Hello.\n‹Two vessels left Port Vessa at dawn on Sunday.›',
      'Hello.\n‹Three vessels left Port Vessa at dawn on Sunday.›',
      'Three vessels left Port Vessa at dawn on Sunday.',
    ],
    [
      'quotation marks became typographic',
      'He said "‹it"s not ours› to give" and left.',
      'He said “‹it”s not ours› to give” and left.',
      'it”s not ours',
    ],
    ['an apostrophe became typographic', "He said it ‹isn't ours› to give.", 'He said it ‹isn’t ours› to give.', 'isn’t ours'],
    ['a space became a no-break space', 'They want ‹24 hours› more.', 'They want ‹24\u00a0hours› more.', '24\u00a0hours'],
    ['a soft hyphen appeared', 'They want ‹negotiations› now.', 'They want ‹negoti\u00adations› now.', 'negoti\u00adations'],
    ['NFC became NFD', 'The ‹attaché spoke› first.', 'The ‹attache\u0301 spoke› first.', 'attache\u0301 spoke'],
    ['Hangul letters were composed', 'The word ‹\u1112\u1161\u11ab› stood there.', 'The word ‹한› stood there.', '한'],
  ])('say what stands there now: %s', (_case, before, after, words) => {
    const { anchor, expected } = relocate(before, after)
    expect(anchor).toEqual({ kind: 'changed', span: expected[0], words })
  })
})

describe('words in several places', () => {
  it.each([
    ['the same context on both sides', 'Ships. ‹No.› Ships.', 'On Monday: Ships. ‹No.› Ships.\nOn Friday: Ships. ‹No.› Ships.'],
    [
      'context that speaks for none',
      'The whole of this side will be gone; ‹the council› as will be that side.',
      'Here ‹the council› met.\nThere ‹the council› ate.',
    ],
    [
      'contexts that contradict each other',
      'Nobody in the room had expected what ‹the council› decided on that cold and windy night.',
      'Nobody in the room had expected what ‹the council› wanted.\nWe know that ‹the council› decided on that cold and windy night.',
    ],
    ['whole paragraphs', 'First.\n‹No comment.›', '‹No comment.›\nFirst.\nSecond.\n‹No comment.›'],
  ])('are ambiguous: %s', (_case, before, after) => {
    const { anchor, expected } = relocate(before, after)
    expect(anchor).toEqual({ kind: 'ambiguous', candidates: expected })
  })
})

describe('words that are gone', () => {
  it.each([
    ['with their paragraph', 'He called it ‹a grave breach› of law.\nHe left.', 'He left.'],
    [
      'cut out, with nothing in their place',
      'Nobody in the room had ‹really› expected what the council decided.',
      'Nobody in the room had expected what the council decided.',
    ],
    ['but for a longer word', 'There was ‹war› again.', 'They sent a warning.'],
    [
      'but for the same few words in another connection',
      'There was ‹no doubt› about it.\nHe left.',
      'It is gone.\nHe had no doubt, we hear.',
    ],
    ['with all text', 'There was ‹no doubt› about it.', ''],
  ])('are missing: %s', (_case, before, after) => {
    expect(relocate(before, after).anchor).toEqual({ kind: 'missing' })
  })
})

const letters = fc.string({
  unit: fc.constantFrom('a', 'b', ' ', '.', 'é', 'e\u0301', '’', '\u00a0', '한', '😀'),
  minLength: 1,
  maxLength: 60,
})
const picked = fc
  .array(letters, { minLength: 1, maxLength: 5 })
  .chain((paragraphs) =>
    fc.record({ paragraphs: fc.constant(paragraphs), paragraph: fc.nat(paragraphs.length - 1), one: fc.nat(59), other: fc.nat(59) }),
  )
  .map(({ paragraphs, paragraph, one, other }) => {
    const { article } = marked(paragraphs.join('\n'))
    const length = article.paragraphs[paragraph]!.text.length
    const from = Math.min(one % length, other % length)
    const to = Math.max(one % length, other % length) + 1
    return { article, pick: makePick(article, { paragraph, from, to }, id) }
  })

describe('for any article and any pick', () => {
  it('words are exact in the article they were taken from', () => {
    fc.assert(
      fc.property(picked, ({ article, pick }) => {
        expect(locate(pick, article)).toEqual({ kind: 'exact', span: pick.span })
      }),
    )
  })

  it('an answer that names one place says truly what stands there', () => {
    fc.assert(
      fc.property(picked, picked, ({ pick }, { article }) => {
        const anchor = locate(pick, article)
        if (anchor.kind === 'missing' || anchor.kind === 'ambiguous') return
        const there = article.paragraphs[anchor.span.paragraph]!.text.slice(anchor.span.from, anchor.span.to)
        const said = anchor.kind === 'changed' ? anchor.words : pick.words
        expect({ there, differs: there !== pick.words }).toEqual({ there: said, differs: anchor.kind === 'changed' })
      }),
    )
  })

  it('a paragraph put on top moves a pick by one or leaves the question open, but never loses it', () => {
    fc.assert(
      fc.property(picked, letters, ({ article, pick }, top) => {
        const now = { ...article, paragraphs: [{ kind: 'body' as const, text: `${top}#`, page: null }, ...article.paragraphs] }
        const anchor = locate(pick, now)
        // Words that now stand at the old span with the whole old context cannot be told from those that were picked.
        fc.pre(anchor.kind !== 'exact')
        const span = { ...pick.span, paragraph: pick.span.paragraph + 1 }
        const answers =
          anchor.kind === 'ambiguous'
            ? anchor.candidates.map((candidate) => ({ kind: 'moved', span: candidate, from: pick.span.paragraph }))
            : [anchor]
        expect(answers).toContainEqual({ kind: 'moved', span, from: pick.span.paragraph })
      }),
    )
  })
})
