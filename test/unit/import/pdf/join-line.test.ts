import { expect, it } from 'vitest'
import { joinLine, learnSpelling } from '../../../../src/import/pdf/join-line.ts'

/** A file whose typesetter parts words, and that writes some of them out. */
const hyphenating = learnSpelling([
  'the negotiators of the gov-',
  'ernment and the government of',
  'the northern prov-',
  'ince, a province with a cease-fire and a',
  'well-meant rain and a bow, and TraceWorks too',
])
const plain = learnSpelling(['the strait is closed', 'and will stay closed', 'for a year'])

it.each([
  ['a parted word becomes whole', 'an indepen-', 'dent state', 'an independent state'],
  ['a word that the file knows whole', 'the govern-', 'ment', 'the government'],
  ['a compound that the file knows keeps its hyphen', 'a cease-', 'fire', 'a cease-fire'],
  ['a compound by its first part', 'a well-', 'known man', 'a well-known man'],
  ['a compound by its second part', 'a kestrel-', 'owned port', 'a kestrel-owned port'],
  ['two words of the file', 'a rain-', 'northern day', 'a rain-northern day'],
  ['an abbreviation', 'the US-', 'led fleet', 'the US-led fleet'],
  ['a name', 'Anglo-', 'Saxon', 'Anglo-Saxon'],
  ['a name that the file writes in one', 'Trace-', 'Works', 'TraceWorks'],
  ['a number', 'COVID-', '19', 'COVID-19'],
  ['a soft hyphen is never the word’s own', 'well\u00AD', 'known', 'wellknown'],
  ['a dash without spaces', 'the port—', 'closed', 'the port—closed'],
  ['a dash with spaces', 'the port —', 'closed', 'the port — closed'],
  ['a range of years', '2029–', '31', '2029–31'],
  ['an address', 'https://ledger.example/', 'strait', 'https://ledger.example/strait'],
  ['Chinese has no spaces', '港口', '管理局', '港口管理局'],
  ['anything else', 'the port', 'is closed', 'the port is closed'],
])('%s', (_, text, next, joined) => {
  expect(joinLine(text, next, hyphenating)).toBe(joined)
})

it('keeps every hyphen of a file that parts no words', () => {
  expect(joinLine('an ever-', 'green promise', plain)).toBe('an ever-green promise')
})
