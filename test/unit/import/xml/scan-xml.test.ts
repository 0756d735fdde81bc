import { describe, expect, it } from 'vitest'
import { scanXml } from '#import/xml'

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)

function heard(bytes: Uint8Array, options?: Parameters<typeof scanXml>[2]) {
  const events: string[] = []
  const result = scanXml(
    bytes,
    {
      open: (name, attributes) =>
        events.push(
          `<${name}${Object.entries(attributes)
            .filter(([key]) => !key.startsWith('xmlns'))
            .map(([key, value]) => ` ${key}=${value}`)
            .join('')}>`,
        ),
      close: (name) => events.push(`</${name}>`),
      text: (characters) => events.push(characters),
    },
    options,
  )
  return result.ok ? events.join('') : result.problem
}

it('hears elements, attributes, text and CDATA in order', () => {
  expect(heard(utf8('<a b="c">x&amp;<d/><![CDATA[<y>]]></a>'))).toBe('<a b=c>x&<d></d><y></a>')
})

it('calls namespaces by the prefixes asked for', () => {
  const prefixes = new Map([['urn:x', 'x']])
  expect(heard(utf8('<a xmlns="urn:x" xmlns:q="urn:x" b="1" q:c="2"><q:d/></a>'), { prefixes })).toBe('<x:a b=1 x:c=2><x:d></x:d></x:a>')
})

describe('the encoding', () => {
  it.each([
    ['UTF-8 without a declaration', utf8('<a>é</a>')],
    ['UTF-8 with a mark', utf8('\uFEFF<a>é</a>')],
    ['UTF-16 with a mark', new Uint8Array(Buffer.from('\uFEFF<?xml version="1.0" encoding="UTF-16"?><a>é</a>', 'utf16le'))],
    ['one that it declares', new Uint8Array(Buffer.from('<?xml version="1.0" encoding="iso-8859-1"?><a>é</a>', 'latin1'))],
    ['one nobody knows', utf8('<?xml version="1.0" encoding="x-nobody"?><a>é</a>')],
  ])('is %s', (_, bytes) => {
    expect(heard(bytes)).toBe('<a>é</a>')
  })

  it('may be cut anywhere into the pieces that are read', () => {
    const text = 'é'.repeat(100_001)
    expect(heard(utf8(`<ab>${text}</ab>`))).toBe(`<ab>${text}</ab>`)
  })
})

it.each([
  ['entities', '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>', {}, 'entities'],
  ['a document type where there may be none', '<!DOCTYPE a><a/>', { noDoctype: true }, 'entities'],
  ['elements nested without end', '<a>'.repeat(2001), {}, 'too-deep'],
  ['an element that does not end', '<a><b></a>', {}, 'damaged'],
  ['nothing', '', {}, 'damaged'],
])('refuses %s', (_, xml, options, problem) => {
  expect(heard(utf8(xml), options)).toBe(problem)
})

it('lets a document type pass that declares nothing', () => {
  expect(heard(utf8('<!DOCTYPE a><a/>'))).toBe('<a></a>')
})
