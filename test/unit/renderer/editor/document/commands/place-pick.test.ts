import type { EditorState } from '@tiptap/pm/state'
import { parse } from 'valibot'
import { describe, expect, it } from 'vitest'
import { makePick, pickIdSchema } from '#core/picks'
import { marked } from '#test/marked'
import { citeItems, type PickDestination, type Placed, placePick, placePickAtCaret } from '#renderer/editor/document/index.ts'
import { lines, sketchOf, stateOf } from '../sketch.ts'

const { article, spans } = marked('The ferries stopped.\nThe minister spoke of ‹“a winter without end”› to reporters.')
const [part] = spans
const whole = { paragraph: 1, from: 0, to: article.paragraphs[1]!.text.length }
const toPlace = (span: typeof whole) => ({ pick: makePick(article, span, parse(pickIdSchema, 'p1')), article })

function placed(sketch: string, section: PickDestination): string {
  return sketchAfter(placePick(stateOf(sketch), { ...toPlace(part!), section, title: 'Made' }))
}

function atCaret(sketch: string, span: typeof whole): string {
  return sketchAfter(placePickAtCaret(stateOf(sketch), toPlace(span)))
}

function sketchAfter({ transaction }: Placed): string {
  transaction.doc.check()
  return sketchOf(transaction)
}

const all = 'situation\n  p |\nactors\n  p\nclaims\n  p\nopenQuestions\n  p'
const words = '“a winter without end”'

describe('placePick', () => {
  it.each([
    { section: 'situation', result: all.replace('situation\n  p |', `situation\n  quote ${words}^|`) },
    { section: 'actors', result: all.replace('actors\n  p', `actors\n  actor\n    quote ${words}^`) },
    { section: 'claims', result: all.replace('claims\n  p', `claims\n  claim\n    quote ${words}^`) },
    { section: 'openQuestions', result: all.replace('openQuestions\n  p', `openQuestions\n  question\n    quote ${words}^`) },
  ] as const)('puts a pick into $section, in place of its only empty paragraph', ({ section, result }) => {
    expect(placed(all, section)).toBe(result)
  })

  it('leaves the caret where it is', () => {
    expect(placed('situation\n  p On|e\nclaims\n  claim A', 'claims')).toBe(
      `situation\n  p On|e\nclaims\n  claim A\n  claim\n    quote ${words}^`,
    )
  })

  it('goes to the end of the last section of that kind, before empty paragraphs', () => {
    expect(placed('situation\n  p one\nfree\n  p two\nsituation\n  p three\n  p |', 'situation')).toBe(
      `situation\n  p one\nfree\n  p two\nsituation\n  p three\n  quote ${words}^\n  p |`,
    )
  })

  it('makes the section when the brief has none of that kind', () => {
    const { transaction } = placePick(stateOf('free\n  p one|'), { ...toPlace(part!), section: 'claims', title: 'Claims' })
    expect({ sketch: sketchOf(transaction), title: transaction.doc.lastChild?.attrs['title'] }).toEqual({
      sketch: `free\n  p one|\nclaims\n  claim\n    quote ${words}^`,
      title: 'Claims',
    })
  })

  it.each([
    { section: 'claims', stance: 'supporting' },
    { section: 'actors', stance: null },
    { section: 'situation', stance: null },
  ] as const)('takes a stance of $stance in $section', ({ section, stance }) => {
    const stances: unknown[] = []
    placePick(stateOf(all), { ...toPlace(part!), section, title: '' }).transaction.doc.descendants((node) => {
      if (node.type.name === 'quotation') stances.push(node.attrs['stance'])
    })
    expect(stances).toEqual([stance])
  })

  it.each([
    { page: null, locator: { label: 'paragraph', value: '2' } },
    { page: 7, locator: { label: 'page', value: '7' } },
  ])('cites the article with $locator.label $locator.value', ({ page, locator }) => {
    const paged = { ...article, paragraphs: article.paragraphs.map((paragraph) => ({ ...paragraph, page })) }
    const { transaction, note } = placePick(stateOf(all), { ...toPlace(part!), article: paged, section: 'situation', title: '' })
    expect(citationsOf(transaction, note)).toEqual([{ article: article.id, pick: 'p1', locator, prefix: '', suffix: '' }])
  })

  it('answers the id of what now stands in the brief', () => {
    const { transaction, id } = placePick(stateOf(all), { ...toPlace(part!), section: 'actors', title: '' })
    expect(transaction.doc.child(2).firstChild?.attrs['id']).toBe(id)
  })
})

describe('placePickAtCaret', () => {
  const paragraph = article.paragraphs[1]!.text

  it.each([
    { where: 'in a sentence', before: 'situation\n  p He spoke of |, twice.', result: `situation\n  p He spoke of {${words}}^|, twice.` },
    {
      where: 'between words, with spaces',
      before: 'situation\n  p He said|and left.',
      result: `situation\n  p He said {${words}}^ |and left.`,
    },
    { where: 'after a selection, which stays', before: 'situation\n  p ‹He› left.', result: `situation\n  p He {${words}}^| left.` },
    { where: 'after other quoted words', before: 'situation\n  p {a| b}, he said.', result: `situation\n  p {a b}{${words}}^|, he said.` },
    {
      where: 'in the summary when the caret is in the title',
      before: 'title A|\nsituation\n  p',
      result: `title A\nsummary\n  p {${words}}^|\nsituation\n  p`,
    },
    { where: 'in a list', before: 'situation\n  ul\n    li\n      p |', result: `situation\n  ul\n    li\n      p {${words}}^|` },
    { where: 'in an actor’s name', before: 'actors\n  actor |', result: `actors\n  actor {${words}}^|` },
  ])('puts part of a paragraph $where', ({ before, result }) => {
    expect(atCaret(before, part!)).toBe(result)
  })

  it.each([
    {
      where: 'after the block with the caret',
      before: 'situation\n  p o|ne\n  p two',
      result: `situation\n  p one\n  quote ${paragraph}^|\n  p two`,
    },
    { where: 'in place of an empty paragraph', before: 'situation\n  p one\n  p |', result: `situation\n  p one\n  quote ${paragraph}^|` },
    {
      where: 'after the quotation with the caret',
      before: 'situation\n  quote o|ne^\n  p',
      result: `situation\n  quote one^\n  quote ${paragraph}^|\n  p`,
    },
    {
      where: 'at the end of an entry whose title has the caret',
      before: 'actors\n  actor A|\n    p a',
      result: `actors\n  actor A\n    p a\n    quote ${paragraph}^|`,
    },
  ])('puts a whole paragraph $where', ({ before, result }) => {
    expect(atCaret(before, whole)).toBe(result)
  })

  it.each([
    { where: 'its title', before: 'claims\n  claim A|\n    p a', result: `claims\n  claim A\n    p a\n    quote ${words}^|` },
    { where: 'its text', before: 'claims\n  claim A\n    p a| b', result: `claims\n  claim A\n    p a b\n    quote ${words}^|` },
  ])('is evidence for the claim with the caret in $where', ({ before, result }) => {
    const { transaction, id } = placePickAtCaret(stateOf(before), toPlace(part!))
    expect({ sketch: sketchOf(transaction), stance: attributesOf(transaction, id)['stance'] }).toEqual({
      sketch: result,
      stance: 'supporting',
    })
  })

  it('never tears a block quotation with other words', () => {
    expect(atCaret('situation\n  quote one| two^', part!)).toBe(`situation\n  quote one two^\n  quote ${words}^|`)
  })

  it('puts one pick after another in the order in which they come', () => {
    const state = stateOf('situation\n  p one|')
    const once = state.apply(placePickAtCaret(state, toPlace(whole)).transaction)
    expect(sketchAfter(placePickAtCaret(once, toPlace(part!)))).toBe(lines`
      situation
        p one
        quote The minister spoke of “a winter without end” to reporters.^
        quote “a winter without end”^|
    `)
  })
})

function attributesOf({ doc }: Pick<EditorState, 'doc'>, id: string): Record<string, unknown> {
  let attributes: Record<string, unknown> = {}
  doc.descendants((node) => {
    if (node.attrs['id'] === id) attributes = node.attrs
  })
  return attributes
}

function citationsOf({ doc }: Pick<EditorState, 'doc'>, note: string): unknown[] {
  const items: unknown[] = []
  doc.descendants((node, _position, parent) => {
    if (node.type.name === 'citation') items.push(...citeItems(node))
    return parent === null || node.type.name !== 'note' || node.attrs['id'] === note
  })
  return items
}
