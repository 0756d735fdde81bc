export { type KeyFromFile, keyFromFile } from './key-file.ts'
export { type KeyFromPassphrase, keyFromPassphrase } from './passphrase-key.ts'
export { type OpenedStore, openStore } from './open-store.ts'
export { type Store } from './store.ts'
