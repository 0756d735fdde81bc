import { expect, testOfOneApp } from '#test/attache-test'

const test = testOfOneApp()

const addresses: readonly (readonly [string, number])[] = [
  ['attache://app/index.html', 200],
  ['attache://app/', 404],
  ['attache://app/index.html?x', 404],
  ['attache://app/../index.html', 200],
  ['attache://app/../../package.json', 404],
  ['attache://app/../main/index.js', 404],
  ['attache://app/..%2fmain/index.js', 404],
  ['attache://app/%2e%2e/main/index.js', 404],
  ['attache://app/..%5cmain%5cindex.js', 404],
  ['attache://app/assets/../../main/index.js', 404],
  ['attache://app//etc/passwd', 404],
  ['attache://app/file:///etc/passwd', 404],
  ['attache://app/index.html%00.js', 404],
  ['attache://other/index.html', 404],
  ['attache://index.html', 404],
]

test('the app’s scheme serves the files of its window and nothing else', async ({ app }) => {
  const statuses = await app.evaluate(
    async ({ session }, given) => {
      const responses = await Promise.all(given.map((address) => session.defaultSession.fetch(address)))
      return responses.map(({ status }) => status)
    },
    addresses.map(([address]) => address),
  )
  expect(addresses.map(([address], index) => [address, statuses[index]])).toEqual(addresses)
})

test('it answers to reading only', async ({ app }) => {
  const statuses = await app.evaluate(
    async ({ session }, methods) => {
      const responses = await Promise.all(methods.map((method) => session.defaultSession.fetch('attache://app/index.html', { method })))
      return responses.map(({ status }) => status)
    },
    ['POST', 'PUT', 'DELETE'],
  )
  expect(statuses).toEqual([404, 404, 404])
})
