import { readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { inRepository } from '#setup/repository'

type Package = {
  readonly dev?: boolean
  readonly optional?: boolean
  readonly peer?: boolean
  readonly dependencies?: Record<string, string>
}

const { packages } = JSON.parse(await readFile(inRepository('package-lock.json'), 'utf8')) as { packages: Record<string, Package> } // oxlint-disable-line typescript/no-unsafe-type-assertion -- npm's lock file, version 3
const { dependencies } = JSON.parse(await readFile(inRepository('package.json'), 'utf8')) as { dependencies: Record<string, string> } // oxlint-disable-line typescript/no-unsafe-type-assertion -- our own file
const notice = await readFile(inRepository('NOTICE'), 'utf8')

/** What the window bundles; everything else among the development dependencies stays behind. */
const bundled = [
  'react',
  'react-dom',
  '@fluentui/react-components',
  '@fluentui/react-icons',
  '@tanstack/react-virtual',
  'react-resizable-panels',
  'cmdk',
  '@tiptap/react',
  '@tiptap/starter-kit',
  '@tiptap/extension-collaboration',
  '@tiptap/y-tiptap',
  '@tiptap/extensions',
]

/** Types are no part of a program, and these two serve the compiling of sqlcipher. */
const neverShipped = /^@types\/|^undici-types$|^node-addon-api$|^node-gyp-build$/

/** The name of everything that the named packages need, and theirs in turn. */
function everythingNeededBy(names: readonly string[]): ReadonlySet<string> {
  const found = new Set<string>()
  const queue = [...names]
  for (let name = queue.pop(); name !== undefined; name = queue.pop()) {
    if (found.has(name)) continue
    found.add(name)
    const copies = Object.entries(packages).filter(([path]) => path.endsWith(`node_modules/${name}`))
    queue.push(...copies.flatMap(([, { dependencies: needed = {} }]) => Object.keys(needed)))
  }
  return found
}

describe('NOTICE', () => {
  it('names every package that ships', () => {
    const shipped = [...everythingNeededBy([...Object.keys(dependencies), ...bundled])].filter((name) => !neverShipped.test(name))
    const words = new Set(notice.split(/[\s,()]+/))
    expect(shipped.filter((name) => !words.has(name))).toEqual([])
  })

  it.each([
    ['@signalapp/sqlcipher', 'AGPL-3.0-only'],
    ['citeproc', 'CPAL-1.0 OR AGPL-1.0'],
    ['@mozilla/readability', 'Apache-2.0'],
    ['intl-messageformat', 'BSD-3-Clause'],
    ['@expo-google-fonts/source-serif-4', 'MIT AND OFL-1.1'],
    ['electron', 'MIT'],
  ])('is right that %s is under %s', async (name, licence) => {
    expect(JSON.parse(await readFile(inRepository('node_modules', name, 'package.json'), 'utf8')).license).toBe(licence)
  })

  it('carries the attribution that citeproc asks for', () => {
    expect(notice).toContain('Citations by CSL (citeproc-js)')
    expect(notice).toContain('http://citationstyles.org/')
  })
})
