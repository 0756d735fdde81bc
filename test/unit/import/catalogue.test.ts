import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { english } from '../../../src/messages/english.ts'

const folder = new URL('../../../src/import/', import.meta.url)
const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => readFileSync(new URL(name, folder), 'utf8'))

it.each([
  ...new Set(sources.flatMap((source) => source.match(/(?<=')receipt\.(?:dropped|warning|trace|gap|suggestion)\.[a-z-]+(?=')/g) ?? [])),
])('has a phrase for %s', (key) => {
  expect(Object.keys(english)).toContain(key)
})
