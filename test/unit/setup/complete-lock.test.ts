import { readFile } from 'node:fs/promises'
import { expect, it } from 'vitest'
import { completeLock } from '#setup/complete-lock'
import { inRepository } from '#setup/repository'

it('names the binaries for other systems, by what their names say', () => {
  const parent = {
    version: '1.0.0',
    dev: true,
    optionalDependencies: {
      'tool-linux-x64-gnu': '1.0.0',
      'tool-linux-arm-musleabihf': '1.0.0',
      '@tool/win32-ia32': '1.0.0',
      'tool-wasm32-wasi': '1.0.0',
    },
  }
  const known = { version: '1.0.0', integrity: 'sha512-kept', optional: true }
  expect(completeLock({ packages: { 'node_modules/tool': parent, 'node_modules/tool-linux-x64-gnu': known } }).packages).toEqual({
    'node_modules/@tool/win32-ia32': { version: '1.0.0', cpu: ['ia32'], os: ['win32'], dev: true, optional: true },
    'node_modules/tool': parent,
    'node_modules/tool-linux-arm-musleabihf': { version: '1.0.0', cpu: ['arm'], libc: ['musl'], os: ['linux'], dev: true, optional: true },
    'node_modules/tool-linux-x64-gnu': known,
    'node_modules/tool-wasm32-wasi': { version: '1.0.0', cpu: ['wasm32'], dev: true, optional: true },
  })
})

it('has nothing to add to the lock file as it is, so that `npm ci` accepts it', async () => {
  const lock = JSON.parse(await readFile(inRepository('package-lock.json'), 'utf8'))
  expect(Object.keys(completeLock(lock).packages)).toEqual(Object.keys(lock.packages))
})
