import { describe, expect, it } from 'vitest'
import { agree, isInstalled } from '#setup/packages'

const wanted = {
  '': {},
  'node_modules/yjs': { version: '13.6.33', integrity: 'sha512-a' },
  'node_modules/other-system': { version: '1.0.0', integrity: 'sha512-b', optional: true },
}
const yjs = { version: '13.6.33', integrity: 'sha512-a' }

describe('isInstalled', () => {
  it.each([
    ['nothing is installed', {}, false],
    ['everything wanted is there', { 'node_modules/yjs': yjs }, true],
    ['a version differs', { 'node_modules/yjs': { ...yjs, version: '13.6.32' } }, false],
    ['the content differs', { 'node_modules/yjs': { ...yjs, integrity: 'sha512-c' } }, false],
    [
      'an optional package is there in another version',
      { 'node_modules/yjs': yjs, 'node_modules/other-system': { version: '2.0.0' } },
      false,
    ],
    ['more is there than wanted', { 'node_modules/yjs': yjs, 'node_modules/left-over': { version: '1.0.0' } }, true],
  ])('when %s: %s', (_, installed, expected) => {
    expect(isInstalled(wanted, installed)).toBe(expected)
  })
})

describe('agree', () => {
  const manifest = { dependencies: { yjs: '13.6.33' }, devDependencies: { vitest: '4.1.12' } }

  it.each([
    ['the same dependencies', manifest, true],
    ['another version', { ...manifest, dependencies: { yjs: '13.6.32' } }, false],
    ['one dependency more', { ...manifest, devDependencies: { vitest: '4.1.12', knip: '6.44.2' } }, false],
    ['no record of the manifest', undefined, false],
  ])('a lock file with %s: %s', (_, locked, expected) => {
    expect(agree(manifest, locked)).toBe(expected)
  })
})
