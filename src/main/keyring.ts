import { safeStorage } from 'electron'

/** Wraps the library’s key so that only this user on this machine can unwrap it. */
export interface Keyring {
  readonly wrap: (key: Uint8Array) => string
  /** `null` when it was wrapped by another keyring, or changed since. */
  readonly unwrap: (wrapped: string) => Uint8Array | null
}

/** The system’s keyring, or `null` where there is none. On Linux without one, Electron would wrap with a password that stands in its source. */
export function systemKeyring(): Keyring | null {
  if (!safeStorage.isEncryptionAvailable()) return null
  if (process.platform === 'linux' && ['basic_text', 'unknown'].includes(safeStorage.getSelectedStorageBackend())) return null
  return {
    wrap: (key) => safeStorage.encryptString(Buffer.from(key).toString('base64')).toString('base64'),
    unwrap: (wrapped) => {
      try {
        return new Uint8Array(Buffer.from(safeStorage.decryptString(Buffer.from(wrapped, 'base64')), 'base64'))
      } catch {
        // Electron throws one kind of error for whatever is wrong with the text.
        return null
      }
    },
  }
}
