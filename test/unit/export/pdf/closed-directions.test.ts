import { expect, it } from 'vitest'
import { closedDirections } from '../../../../src/export/pdf/source/closed-directions.ts'

const shown = (text: string) =>
  text.replaceAll(/[\u202A-\u202E\u2066-\u2069]/gu, (sign) => `<${sign.codePointAt(0)?.toString(16).toUpperCase()}>`)

it.each([
  ['nothing to close', 'a b', 'a b'],
  ['an override', 'a\u202Eb', 'a<202E>b<202C>'],
  ['an embedding that is closed', '\u202Ba\u202C b', '<202B>a<202C> b'],
  ['one within the other', '\u2067a\u202Db', '<2067>a<202D>b<202C><2069>'],
  ['an isolate whose end ends what was opened in it', '\u2067\u202Ea\u2069b', '<2067><202E>a<2069>b'],
  ['an end that ends nothing', 'a\u202C\u2069b', 'a<202C><2069>b'],
  ['an end of an embedding within an isolate', '\u202A\u2066a\u202Cb', '<202A><2066>a<202C>b<2069><202C>'],
])('%s', (_, text, closed) => {
  expect(shown(closedDirections(text))).toBe(closed)
})
