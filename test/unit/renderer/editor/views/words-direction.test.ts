// @vitest-environment happy-dom
import { expect, it, onTestFinished } from 'vitest'
import { wordsDirection } from '#renderer/editor/views/words-direction.ts'

it.each([
  ['Harbour ice', 'ltr'],
  ['“2031: קרח בנמל”', 'rtl'],
  ['جليد الميناء in the north', 'rtl'],
  ['Ice (جليد)', 'ltr'],
  ['', 'ltr'],
] as const)('finds which way %j runs', (words, direction) => {
  expect(wordsDirection(words)).toBe(direction)
})

it('takes the window’s way where there is no letter', () => {
  document.dir = 'rtl'
  onTestFinished(() => {
    document.dir = ''
  })
  expect(wordsDirection('2031')).toBe('rtl')
})
