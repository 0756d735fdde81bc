import { describe, expect, it } from 'vitest'
import { html, page, problem, serve, text } from './support/fetching.ts'

describe('an address that is not allowed', () => {
  it.each([
    'http://127.0.0.1',
    'http://127.1',
    'http://127.0.1',
    'http://0x7f.1',
    'http://0x7f000001',
    'http://2130706433',
    'http://017700000001',
    'http://0177.0.0.1',
    'http://127.0.0.1.',
    'http://1２7.0.0.1',
    'http://①②⑦.0.0.1',
    'http://0',
    'http://0.0.0.0',
    'http://[::1]',
    'http://[::]',
    'http://[0:0:0:0:0:0:0:1]',
    'http://[::ffff:127.0.0.1]',
    'http://[::ffff:7f00:1]',
    'http://[::127.0.0.1]',
    'http://[64:ff9b::7f00:1]',
    'http://[2002:7f00:1::]',
    'http://[2001::1]',
    'http://localhost',
    'http://LOCALHOST',
    'http://localhost.',
    'http://a.localhost',
    'http://a.localhost.',
  ])('%s', async (host) => {
    const server = await serve((_, response) => response.end(page))
    expect([await problem(`${host}:${server.port}/`, { allowLoopback: false }), server.asked.length]).toEqual([
      { kind: 'refused-address' },
      0,
    ])
  })

  it.each([
    'http://10.1.2.3/',
    'http://172.16.0.1/',
    'http://172.31.255.255/',
    'http://192.168.1.1/',
    'http://169.254.169.254/',
    'http://100.64.0.1/',
    'http://192.0.2.1/',
    'http://198.18.0.1/',
    'http://203.0.113.9/',
    'http://224.0.0.1/',
    'http://240.0.0.1/',
    'http://255.255.255.255/',
    'http://[fe80::1]/',
    'http://[fc00::1]/',
    'http://[fd12:3456::1]/',
    'http://[ff02::1]/',
    'http://[2001:db8::1]/',
    'http://[::ffff:10.0.0.1]/',
    'http://intranet/',
    'http://printer.local/',
    'http://wiki.internal/',
    'http://nas.home.arpa/',
    'http://abc.onion/',
    'ftp://ledger.example/',
    'file:///etc/passwd',
    'data:text/html,x',
    'blob:https://ledger.example/1',
    'https://me:secret@ledger.example/',
    'http://ledger.example:22/',
    'http://ledger.example:6667/',
    'ledger.example',
    '',
    '//ledger.example/',
    `https://ledger.example/${'a'.repeat(9000)}`,
  ])('%s', async (address) => {
    expect(await problem(address)).toEqual({ kind: 'refused-address' })
  })
})

describe('a name', () => {
  const private4 = { address: '10.0.0.1', family: 4 }
  const here = { address: '127.0.0.1', family: 4 }

  it.each([
    ['this machine', [here]],
    ['this machine in IPv6', [{ address: '::1', family: 6 }]],
    ['this machine in another dress', [{ address: '::ffff:127.0.0.1', family: 6 }]],
    ['its own network', [private4, { address: 'fd00::1', family: 6 }]],
  ])('that means %s is refused and nothing is connected', async (_, addresses) => {
    const server = await serve((_request, response) => response.end(page))
    const refused = await problem(`http://ledger.example:${server.port}/`, { allowLoopback: false, resolve: async () => addresses })
    expect([refused, server.asked.length]).toEqual([{ kind: 'refused-address' }, 0])
  })

  it('is connected at an address that is allowed, whatever others it has', async () => {
    const server = await serve((_, response) => response.writeHead(200, html).end(page))
    expect(await text(`http://ledger.example:${server.port}/`, { resolve: async () => [private4, here] })).toBe(page)
  })

  it('is asked for once, and that answer is what is checked and connected to', async () => {
    const server = await serve((_, response) => response.writeHead(200, html).end(page))
    const answers = [here, private4, private4]
    let asked = 0
    const resolve = async () => [answers[asked++] ?? private4]
    expect(await text(`http://ledger.example:${server.port}/`, { resolve })).toBe(page)
    expect(asked).toBe(1)
    const again = await problem(`http://ledger.example:${server.port}/`, { resolve })
    expect([again, asked, server.asked.length]).toEqual([{ kind: 'refused-address' }, 2, 1])
  })

  it.each(['ENOTFOUND', 'EAI_AGAIN'])('that nobody knows (%s) means that there is no network', async (code) => {
    const resolve = () => Promise.reject(Object.assign(new Error(code), { code }))
    expect(await problem('http://ledger.example/', { resolve })).toEqual({ kind: 'no-network' })
  })
})
