import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compile, type FindQuery } from '#renderer/editor/find/find-query.ts'
import { findInTexts } from '#renderer/editor/find/find-in-texts.ts'
import { BoundedSearch } from '#renderer/editor/find/bounded-search.ts'
import { findInBrief, type Match, matchIn } from '#renderer/editor/find/found.ts'
import { replaceable, replaceMatches, replacementFor } from '#renderer/editor/find/replace.ts'
import { searchedRuns } from '#renderer/editor/find/searched-runs.ts'
import { sketchOf, stateOf } from '../document/sketch.ts'

const plain: FindQuery = { text: '', isCase: false, isWhole: false, isExpression: false }

/** What stands in the places found. */
function foundIn(texts: readonly string[], query: Partial<FindQuery>): readonly string[] | null {
  const compiled = compile({ ...plain, ...query })
  return compiled.ok ? findInTexts(texts, compiled.expression).map(({ text, from, to }) => texts[text]!.slice(from, to)) : null
}

/** As the bar does, but at once: an expression needs no worker where it is known to end. */
function matchesIn(doc: Parameters<typeof searchedRuns>[0], query: Partial<FindQuery>): readonly Match[] {
  const compiled = compile({ ...plain, ...query })
  const runs = searchedRuns(doc)
  if (!compiled.ok) return []
  return findInTexts(
    runs.map(({ text }) => text),
    compiled.expression,
  ).flatMap((found) => matchIn(runs[found.text], found))
}

describe('what is found', () => {
  it.each([
    { what: 'any case', query: { text: 'ice' }, text: 'Ice, ICE and nice', found: ['Ice', 'ICE', 'ice'] },
    { what: 'the case given', query: { text: 'Ice', isCase: true }, text: 'Ice, ICE and ice', found: ['Ice'] },
    { what: 'whole words', query: { text: 'ice', isWhole: true }, text: 'ice nice ices ice-cold', found: ['ice', 'ice'] },
    { what: 'whole words of any script', query: { text: 'лед', isWhole: true }, text: 'лед ледоход', found: ['лед'] },
    { what: 'what a sign of an expression stands for itself', query: { text: '(a.b)' }, text: '(a.b) (axb)', found: ['(a.b)'] },
    { what: 'curly quotation marks by straight ones', query: { text: '"don\'t"' }, text: '“don’t”', found: ['“don’t”'] },
    { what: 'a space that does not break', query: { text: '5 km' }, text: '5\u00A0km', found: ['5\u00A0km'] },
    { what: 'an expression', query: { text: String.raw`\d{4}`, isExpression: true }, text: '2031 and 31', found: ['2031'] },
    {
      what: 'either of two whole words',
      query: { text: 'ice|fog', isExpression: true, isWhole: true },
      text: 'ice fogs fog',
      found: ['ice', 'fog'],
    },
    { what: 'nothing for an expression of nothing', query: { text: 'x*', isExpression: true }, text: 'aaa', found: [] },
  ])('is $what', ({ query, text, found }) => {
    expect(foundIn([text], query)).toEqual(found)
  })

  it.each(['(', '[a', 'a{2', String.raw`\q`, '(?<n>', 'a)(b'])('says that %s is not a whole expression', (text) => {
    expect(foundIn(['a'], { text, isExpression: true, isWhole: true })).toBeNull()
  })

  it('is what the search of the brief answers', async () => {
    const { doc } = stateOf('title Ice\nsituation\n  p thin {ice} and ice^|')
    const found = await findInBrief(doc, { ...plain, text: 'ice' }, new BoundedSearch())
    expect(
      found.kind === 'found' &&
        found.matches.map(({ from, isQuoted, note }) => ({ words: doc.textBetween(from, from + 3), isQuoted, note })),
    ).toEqual([
      { words: 'Ice', isQuoted: false, note: null },
      { words: 'ice', isQuoted: true, note: null },
      { words: 'ice', isQuoted: false, note: null },
    ])
  })
})

describe('the text that is looked through', () => {
  it('ends at notes and at quoted words, and a note’s text is the writer’s even within a quotation', () => {
    const state = stateOf('situation\n  p The {ice held}, they^ said\nclaims\n  claim A\n    quote It melts.^|')
    const noteAt = state.doc.content.size - 7
    expect(state.doc.nodeAt(noteAt)?.type.name).toBe('note')
    const written = state.apply(state.tr.insertText('sic', noteAt + 2)).doc
    expect(searchedRuns(written).map(({ text, isQuoted, note }) => [text, isQuoted, note !== null])).toEqual([
      ['The ', false, false],
      ['ice held', true, false],
      [', they', false, false],
      [' said', false, false],
      ['A', false, false],
      ['It melts.', true, false],
      ['sic', false, true],
    ])
  })
})

describe('replacing', () => {
  it.each([
    { template: '$2 $1', groups: ['ab', 'a', 'b'], named: {}, result: 'b a' },
    { template: '[$&] $$ $9 $<x>', groups: ['ab', null], named: { x: 'y' }, result: '[ab] $ $9 y' },
    { template: '$1', groups: ['ab', null], named: {}, result: '' },
  ])('puts $result for $template', ({ template, groups, named, result }) => {
    expect(replacementFor({ groups, named }, { text: template, isExpression: true })).toBe(result)
  })

  it('leaves a source’s words unless it is asked for them, and says how many', () => {
    const state = stateOf('situation\n  p ice {ice} ice|\n  quote ice^')
    const matches = matchesIn(state.doc, { text: 'ice' })
    const [own, all] = [replaceable(matches, false), replaceable(matches, true)]
    const replacement = { text: 'fog', isExpression: false }
    expect({
      own: [sketchOf(replaceMatches(state, own.changed, replacement)), own.left],
      all: [sketchOf(replaceMatches(state, all.changed, replacement)), all.left],
    }).toEqual({
      own: ['situation\n  p fog {ice} fog|\n  quote ice^', 2],
      all: ['situation\n  p fog {fog} fog|\n  quote fog^', 0],
    })
  })

  it('reaches the titles of sections and the fields of entries, but no name that follows an actor’s', () => {
    const start = stateOf('situation\n  p Snow\nclaims\n  claim Ice holds\n  claim Ice goes|')
    const [situation, claims] = [start.doc.child(0).nodeSize, start.doc.child(0).nodeSize + start.doc.child(1).nodeSize]
    const second = claims + 1 + start.doc.child(2).child(0).nodeSize
    const state = start.apply(
      start.tr
        .setNodeAttribute(situation, 'title', 'Ice and more ice')
        .setNodeAttribute(claims + 1, 'claimant', 'The ice pilot')
        .setNodeAttribute(second, 'claimant', 'Ice office')
        .setNodeAttribute(second, 'claimantActor', 'some-actor'),
    )
    const { doc } = state.apply(replaceMatches(state, matchesIn(state.doc, { text: 'ice' }), { text: 'fog', isExpression: false }))
    expect({
      title: doc.child(1).attrs['title'],
      claims: doc.child(2).children.map(({ textContent, attrs }) => [textContent, attrs['claimant']]),
    }).toEqual({
      title: 'fog and more fog',
      claims: [
        ['fog holds', 'The fog pilot'],
        ['fog goes', 'Ice office'],
      ],
    })
  })

  it('keeps the marks of what stood there', () => {
    const state = stateOf('situation\n  p thin ice here|')
    const [match] = matchesIn(state.doc, { text: 'ice' })
    const bold = state.apply(state.tr.addMark(match!.from, match!.to, state.schema.mark('bold')))
    const { doc } = replaceMatches(bold, matchesIn(bold.doc, { text: 'ice' }), { text: 'fog', isExpression: false })
    const texts: string[] = []
    doc.descendants((node) => {
      if (node.isText) texts.push(`${node.text}${node.marks.map(({ type }) => ` (${type.name})`).join('')}`)
    })
    expect(texts).toEqual(['thin ', 'fog (bold)', ' here'])
  })

  it('of everything outside quotations never changes a quoted word or a note’s place', () => {
    const words = fc.stringMatching(/^[ab ]{1,6}$/)
    const line = fc
      .array(
        fc.oneof(
          words,
          words.map((text) => `{${text}}`),
          fc.constant('^'),
        ),
        { minLength: 1, maxLength: 6 },
      )
      .chain((parts) => fc.constantFrom(`p ${parts.join('')}`, `quote ${parts.join('')}`))
    fc.assert(
      fc.property(
        fc.array(line, { minLength: 1, maxLength: 4 }),
        fc.constantFrom('a', 'b ', '[ab]+', 'a|b'),
        fc.constantFrom('', 'x', '$&$&'),
        (lines, text, put) => {
          const state = stateOf(`situation\n${lines.map((each) => `  ${each}`).join('\n')}`)
          const { changed } = replaceable(matchesIn(state.doc, { text, isExpression: true }), false)
          const { doc } = replaceMatches(state, changed, { text: put, isExpression: true })
          doc.check()
          const kept = (root: typeof doc) => [
            searchedRuns(root)
              .filter(({ isQuoted }) => isQuoted)
              .map((run) => run.text),
            idsOf(root, 'note'),
          ]
          expect(kept(doc)).toEqual(kept(state.doc))
        },
      ),
      { numRuns: 300 },
    )
  })
})

function idsOf(root: Parameters<typeof searchedRuns>[0], type: string): readonly unknown[] {
  const ids: unknown[] = []
  root.descendants((node) => {
    if (node.type.name === type) ids.push(node.attrs['id'])
  })
  return ids
}
