import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { PartsLine } from '#ui/parts-line'

const drawn = (...parts: readonly string[]) => renderToStaticMarkup(createElement(PartsLine, { parts }))

it('gives each part of a line its own direction, and none to the line', () => {
  expect(drawn('صحيفة المرفأ', '2 paragraphs')).toBe('<bdi>صحيفة المرفأ</bdi> · <bdi>2 paragraphs</bdi>')
})

it('draws two that are the same, and nothing for none', () => {
  expect(drawn('World', 'World')).toBe('<bdi>World</bdi> · <bdi>World</bdi>')
  expect(drawn()).toBe('')
})
