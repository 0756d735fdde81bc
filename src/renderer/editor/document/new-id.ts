const alphabet = 'abcdefghijklmnopqrstuvwxyz234567'
const length = 12

/** A random id of 60 bits: short enough to stand in every paragraph, and never met twice in one brief. */
export function newId(): string {
  // 32 letters divide 256, so every letter is equally likely.
  return Array.from(crypto.getRandomValues(new Uint8Array(length)), (byte) => alphabet.charAt(byte % alphabet.length)).join('')
}
