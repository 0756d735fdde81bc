import { expect, it } from 'vitest'
import { parseUrl } from '#node/parse-url'

it('reads an address, absolute or relative', () => {
  expect(parseUrl('https://example.org/a b')?.href).toBe('https://example.org/a%20b')
  expect(parseUrl('../b', 'https://example.org/a/c')?.href).toBe('https://example.org/b')
})

it('says null to what is no address', () => {
  expect(parseUrl('b')).toBeNull()
  expect(parseUrl('https://')).toBeNull()
})

it('reads a name with letters beyond ASCII for the ten-thousandth time as for the first', () => {
  const hosts = Array.from({ length: 10_000 }, () => parseUrl('https://bücher.example/')?.hostname)
  expect(new Set(hosts)).toEqual(new Set(['xn--bcher-kva.example']))
})
