import { expect, it } from 'vitest'
import { withoutTracking } from '#core/article'

it.each([
  ['https://a.example/b?utm_source=desk&id=7&fbclid=x#c', 'https://a.example/b?id=7#c'],
  ['https://a.example/b?ref=front', 'https://a.example/b'],
  ['https://a.example/b?view=full', 'https://a.example/b?view=full'],
  ['https://a.example/b?', 'https://a.example/b?'],
  ['https://a.example/b#?utm_source=desk', 'https://a.example/b#?utm_source=desk'],
  ['mailto:desk@a.example', 'mailto:desk@a.example'],
])('%s is printed as %s', (address, printed) => {
  expect(withoutTracking(address)).toBe(printed)
})
