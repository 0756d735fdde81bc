import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { citationStyleFiles } from '#setup/citation-styles'

it.each([...citationStyleFiles()])('%s is what the packages hold', (name, text) => {
  expect(readFileSync(new URL(`../../../../resources/citation-styles/${name}`, import.meta.url), 'utf8')).toBe(text)
})
