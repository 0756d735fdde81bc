import { createRequire } from 'node:module'

/**
 * Puts empty modules in the place of the two libraries that Citation.js would load to fetch things, before it is loaded itself. Nothing here has any business on
 * the network; and Electron 33, whose Node cannot `require` an ES module, could not load one of them (ERR_REQUIRE_ESM).
 */
export function withoutNetworkLibraries(): void {
  const require = createRequire(createRequire(import.meta.url).resolve('@citation-js/core'))
  for (const name of ['node-fetch', 'sync-fetch']) {
    const filename = require.resolve(name)
    // Where it is loaded already, it was by somebody who needs it.
    if (filename in require.cache) continue
    const exports = Object.assign(refuse, { __esModule: true, default: refuse, Headers })
    Reflect.set(require.cache, filename, { id: filename, filename, loaded: true, exports })
  }
}

function refuse(): never {
  throw new Error('references are read without a network')
}
