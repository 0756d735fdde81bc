// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import { lines } from '../sketch.ts'
import { pressed } from '../open-editor.ts'

describe('Enter', () => {
  it.each([
    {
      where: 'in the brief’s title goes on to the summary',
      before: 'title Tha|w\nsituation\n  p',
      result: 'title Thaw\nsummary\n  p |\nsituation\n  p',
    },
    {
      where: 'at the end of an entry’s title makes a paragraph in the entry',
      before: 'claims\n  claim A|',
      result: 'claims\n  claim A\n    p |',
    },
    {
      where: 'within an entry’s title takes the rest along',
      before: 'claims\n  claim A|B\n    p c',
      result: 'claims\n  claim A\n    p |B\n    p c',
    },
    {
      where: 'in an entry’s empty last paragraph leaves the entry',
      before: 'claims\n  claim A\n    p a\n    p |',
      result: 'claims\n  claim A\n    p a\n  p |',
    },
    {
      where: 'there goes into an empty paragraph that is behind it',
      before: 'claims\n  claim A\n    p |\n  p',
      result: 'claims\n  claim A\n  p |',
    },
    { where: 'at the end of a quotation leaves it', before: 'situation\n  quote one^|', result: 'situation\n  quote one^\n  p |' },
    {
      where: 'within a quotation does not tear it',
      before: 'situation\n  quote on|e^\n  p two',
      result: 'situation\n  quote one^\n  p |\n  p two',
    },
    {
      where: 'at the start of a quotation makes room before it',
      before: 'situation\n  quote |one^',
      result: 'situation\n  p\n  quote |one^',
    },
    { where: 'in a quotation without words makes it a paragraph', before: 'situation\n  quote |', result: 'situation\n  p |' },
    {
      where: 'within quoted words splits after them',
      before: 'situation\n  p He {o|ne}^ said',
      result: 'situation\n  p He {one}\n  p |^ said',
    },
    {
      where: 'in a list makes the next item',
      before: 'situation\n  ul\n    li\n      p a|b',
      result: 'situation\n  ul\n    li\n      p a\n    li\n      p |b',
    },
    {
      where: 'in an empty item leaves the list',
      before: 'situation\n  ul\n    li\n      p a\n    li\n      p |',
      result: 'situation\n  ul\n    li\n      p a\n  p |',
    },
    {
      where: 'in place of several paragraphs from the first one’s start',
      before: 'summary\n  p ‹one\n  rule\n  p ›two\nsituation\n  p',
      result: 'summary\n  p\n  p |two\nsituation\n  p',
    },
    {
      where: 'in place of text in several paragraphs',
      before: 'situation\n  p on‹e\n  h1 t›wo',
      result: 'situation\n  p on\n  p |wo',
    },
    { where: 'after a heading makes a paragraph', before: 'situation\n  h1 a|', result: 'situation\n  h1 a\n  p |' },
    { where: 'in text makes a paragraph', before: 'situation\n  p a|b', result: 'situation\n  p a\n  p |b' },
  ])('$where', ({ before, result }) => {
    expect(pressed(before, 'Enter')).toBe(result)
  })
})

describe('Backspace', () => {
  it.each([
    { where: 'in an empty entry removes it', before: 'claims\n  claim A\n  claim |', result: 'claims\n  claim A|' },
    { where: 'in the only, empty entry leaves a paragraph', before: 'claims\n  claim |\n    p', result: 'claims\n  p |' },
    { where: 'at the start of an entry with text does nothing', before: 'claims\n  p a\n  claim |B', result: 'claims\n  p a\n  claim |B' },
    { where: 'under an entry’s title joins it', before: 'claims\n  claim A\n    p |b', result: 'claims\n  claim A|b' },
    { where: 'after a note selects it first', before: 'situation\n  p a^|b', result: 'situation\n  p a‹^›b' },
    {
      where: 'at the start of a quotation selects it as a whole',
      before: 'situation\n  p a\n  quote |b^',
      result: 'situation\n  p a\n  ‹quote b^›',
    },
    { where: 'there removes an empty paragraph before it', before: 'situation\n  p\n  quote |b^', result: 'situation\n  quote |b^' },
    {
      where: 'in an empty paragraph after a quotation goes back into it',
      before: 'situation\n  quote b^\n  p |',
      result: 'situation\n  quote b^|',
    },
    {
      where: 'after a quotation selects it rather than mixing the words',
      before: 'situation\n  quote b^\n  p |c',
      result: 'situation\n  ‹quote b^›\n  p c',
    },
    { where: 'at the start of a section stays in it', before: 'situation\n  p a\nfree\n  p |b', result: 'situation\n  p a\nfree\n  p |b' },
    {
      where: 'at the start of the summary stays in it',
      before: 'title A\nsummary\n  p |b\nsituation\n  p',
      result: 'title A\nsummary\n  p |b\nsituation\n  p',
    },
  ])('$where', ({ before, result }) => {
    expect(pressed(before, 'Backspace')).toBe(result)
  })

  it('removes a note at the second stroke', () => {
    expect(pressed('situation\n  p a^|b', 'Backspace', 'Backspace')).toBe('situation\n  p a|b')
  })
})

describe('Delete', () => {
  it.each([
    { where: 'before a note selects it first', before: 'situation\n  p a|^b', result: 'situation\n  p a‹^›b' },
    {
      where: 'before a quotation selects it as a whole',
      before: 'situation\n  p a|\n  quote b^',
      result: 'situation\n  p a\n  ‹quote b^›',
    },
    { where: 'at the end of a section stays in it', before: 'situation\n  p a|\nfree\n  p b', result: 'situation\n  p a|\nfree\n  p b' },
    { where: 'at the end of an entry stays in it', before: 'actors\n  actor A|\n  actor B', result: 'actors\n  actor A|\n  actor B' },
  ])('$where', ({ before, result }) => {
    expect(pressed(before, 'Delete')).toBe(result)
  })
})

describe('with everything selected', () => {
  const before = 'title Thaw\nsummary\n  p Short.\nsituation\n  p a|\nactors\n  actor A\n    quote b^'
  const empty = 'title |\nsituation\n  p\nactors\n  p'

  it.each(['Backspace', 'Delete'])('%s empties every section and keeps them', (key) => {
    expect(pressed(before, 'Mod-a', key)).toBe(empty)
  })

  it('typing begins the brief anew', () => {
    expect(pressed(before, 'Mod-a', 'N')).toBe(empty.replace('|', 'N|'))
  })
})

describe('other keys', () => {
  it.each([
    { what: 'types after a note outside of it', keys: ['x'], before: 'situation\n  p a^|', result: 'situation\n  p a^x|' },
    { what: 'types after quoted words outside of them', keys: ['x'], before: 'situation\n  p {a}|', result: 'situation\n  p {a}x|' },
    {
      what: 'Tab makes an item part of the one before',
      keys: ['Tab'],
      before: 'situation\n  ul\n    li\n      p a\n    li\n      p b|',
      result: 'situation\n  ul\n    li\n      p a\n      ul\n        li\n          p b|',
    },
    {
      what: 'Shift-Tab brings it back',
      keys: ['Shift-Tab'],
      before: 'situation\n  ul\n    li\n      p a\n      ul\n        li\n          p b|',
      result: 'situation\n  ul\n    li\n      p a\n    li\n      p b|',
    },
    { what: 'Alt+↑ moves the block', keys: ['Alt-ArrowUp'], before: 'situation\n  p a\n  p b|', result: 'situation\n  p b|\n  p a' },
    { what: 'Ctrl+Alt+1 makes a heading', keys: ['Mod-Alt-1'], before: 'situation\n  p a|', result: 'situation\n  h1 a|' },
    {
      what: 'Ctrl+Shift+8 makes a list',
      keys: ['Mod-Shift-8'],
      before: 'situation\n  p a|',
      result: 'situation\n  ul\n    li\n      p a|',
    },
  ])('$what', ({ keys, before, result }) => {
    expect(pressed(before, ...keys)).toBe(result)
  })

  it('keep what stands around when several paragraphs of one section are deleted', () => {
    expect(pressed('situation\n  p a‹b\n  p c›d\nfree\n  p e', 'Backspace')).toBe(lines`
      situation
        p a|d
      free
        p e
    `)
  })
})
