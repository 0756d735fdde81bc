import { describe, expect, it } from 'vitest'
import { proxyFromEnvironment } from '#fetch'

const proxy = { kind: 'http', host: 'proxy.example', port: 3128, authorization: null }
const find = (address: string, environment: Readonly<Record<string, string>>) => proxyFromEnvironment(new URL(address), environment)
const named = { HTTPS_PROXY: 'http://proxy.example:3128' }

it.each([
  ['https by its variable', 'https://ledger.example/', named, proxy],
  ['http by its own', 'http://ledger.example/', { http_proxy: 'proxy.example:3128' }, proxy],
  ['any by the one for all', 'http://ledger.example/', { ALL_PROXY: 'http://proxy.example:3128' }, proxy],
  ['no https by the variable for http', 'https://ledger.example/', { HTTP_PROXY: 'http://proxy.example:3128' }, { kind: 'direct' }],
  ['nothing where none is set', 'https://ledger.example/', {}, { kind: 'direct' }],
  ['nothing where it is empty', 'https://ledger.example/', { HTTPS_PROXY: ' ' }, { kind: 'direct' }],
  ['a port by its default', 'https://ledger.example/', { HTTPS_PROXY: 'http://proxy.example' }, { ...proxy, port: 80 }],
  [
    'a sign-in',
    'https://ledger.example/',
    { HTTPS_PROXY: 'http://me:s%40cret@proxy.example:3128' },
    { ...proxy, authorization: 'Basic bWU6c0BjcmV0' },
  ],
  ['SOCKS as not supported', 'https://ledger.example/', { ALL_PROXY: 'socks5://proxy.example:1080' }, { kind: 'unsupported' }],
  ['nonsense as not supported', 'https://ledger.example/', { HTTPS_PROXY: 'http://[' }, { kind: 'unsupported' }],
])('finds %s', (_, address, environment, expected) => {
  expect(find(address, environment)).toEqual(expected)
})

describe('an exempt name', () => {
  it.each([
    ['ledger.example', 'https://ledger.example/', 'direct'],
    ['ledger.example', 'https://news.ledger.example/', 'direct'],
    ['.ledger.example', 'https://news.ledger.example/', 'direct'],
    ['*.ledger.example', 'https://news.ledger.example/', 'direct'],
    ['other.example, LEDGER.example', 'https://ledger.example/', 'direct'],
    ['*', 'https://ledger.example/', 'direct'],
    ['ledger.example:8443', 'https://ledger.example:8443/', 'direct'],
    ['ledger.example:8443', 'https://ledger.example/', 'http'],
    ['ger.example', 'https://ledger.example/', 'http'],
    ['', 'https://ledger.example/', 'http'],
  ])('%s, for %s', (exempt, address, kind) => {
    expect(find(address, { ...named, NO_PROXY: exempt }).kind).toBe(kind)
  })
})
