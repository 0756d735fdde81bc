import { describe, expect, it } from 'vitest'
import { showRealAddresses } from '../../../../src/import/mail/printed-addresses.ts'
import { unwrapLink } from '../../../../src/import/mail/unwrap-link.ts'

const real = 'https://courier.example/harbour/closes'
const encoded = encodeURIComponent(real)
const base64 = Buffer.from(real).toString('base64url')

describe('a redirect that holds its address', () => {
  it.each([
    ['in a parameter', `https://r.example/c?url=${encoded}&data=05`],
    ['in a short parameter', `https://r.example/url?sa=t&q=${encoded}`],
    ['in base64', `https://r.example/c/${base64}/77`],
    ['in base64 in a parameter', `https://r.example/c?p=${base64}`],
    ['in JSON in base64', `https://r.example/c?p=${Buffer.from(JSON.stringify({ u: 1, url: real })).toString('base64url')}`],
    ['in a path segment', `https://r.example/CL0/${encoded}/1/0100`],
    ['as Proofpoint writes it, 1', `https://d.example/v1/url?u=${encoded}&k=x`],
    ['as Proofpoint writes it, 2', 'https://d.example/v2/url?u=https-3A__courier.example_harbour_closes&d=DwM'],
    ['as Proofpoint writes it, 3', `https://d.example/v3/__${real}__;!!ab!cd$`],
    ['twice', `https://a.example/?url=${encodeURIComponent(`https://b.example/?u=${encoded}`)}`],
  ])('%s', (_, link) => {
    expect(unwrapLink(link)).toBe(real)
  })

  it('has its replaced characters put back', () => {
    const link = 'https://d.example/v3/__https://courier.example/h*c?a=1*b**Cd__;Iyso7w!!x'
    expect(unwrapLink(link)).toMatch(/^https:\/\/courier\.example\/h#c\?a=1\+b/)
  })
})

it.each([
  real,
  'https://courier.example/search?q=harbour',
  `https://social.example/sharer/sharer.php?u=${encoded}`,
  `https://courier.example/login?redirect=${encoded}`,
  'https://r.example/c?url=javascript%3Aalert(1)',
  'https://r.example/c?url=https%3A%2F%2Flocalhost%2F',
  'mailto:desk@courier.example',
  'nothing',
])('leaves %s as it is', (link) => {
  expect(unwrapLink(link)).toBe(link)
})

describe('printed addresses', () => {
  it.each([
    ['a redirect', `See https://r.example/c?url=${encoded}.`, `See ${real}.`],
    ['parameters that tell who clicks', `See ${real}?id=4&utm_source=mail, please`, `See ${real}?id=4, please`],
    ['a code in brackets', 'The decree <https://r.example/ls/click?upn=u001aB3dE5fG7hJ9kL1mN3pQ5rS7> stays.', 'The decree stays.'],
    ['an address like any other', `(${real}) <${real}>`, `(${real}) <${real}>`],
  ])('%s', (_, text, shown) => {
    expect(showRealAddresses(text).text).toBe(shown)
  })
})
