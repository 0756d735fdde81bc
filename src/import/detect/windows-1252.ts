/** Reads bytes as windows-1252. By a table of our own: some Node versions take that label for ISO 8859-1 (nodejs/node#56542). Bytes 81, 8D, 8F, 90, 9D, which it leaves undefined, become C1 controls, as the WHATWG table has it. */
export function decodeWindows1252(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
    .toString('latin1')
    .replaceAll(/[\u0080-\u009F]/g, (character) => upperHalf[character.charCodeAt(0) - 0x80] ?? character)
}

/** Bytes 80–9F; those left undefined stand for themselves. */
const upperHalf = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ'

/**
 * Says whether text read as windows-1252 can have been written in it. Every byte string *is* windows-1252, so the text itself must speak for it:
 * mostly letters, no control character, and its accented letters and signs where a Western European language puts them. One odd place in fifty is
 * forgiven; Cyrillic, Greek or Chinese bytes, and UTF-8 that was damaged, are not.
 */
export function isPlausibleWindows1252(text: string): boolean {
  if (undefinedOrControl.test(text)) return false
  const visible = count(text, /\S/g)
  if (count(text, /[\p{L}\p{N}]/gu) < 0.6 * visible) return false
  return count(text, odd) <= count(text, /[\u0080-\uFFFF]/g) / 50
}

function count(text: string, pattern: RegExp): number {
  let found = 0
  for (const _ of text.matchAll(pattern)) found += 1
  return found
}

const undefinedOrControl = /[\u0080-\u009F]|(?![\t\n\v\f\r])\p{Cc}/u
/** A capital after a small letter, three accented letters in a row, a letter that is no word alone, a sign that prose does not use. */
const odd = /(?<=\p{Ll})[À-ÖØ-ÞŠŽŸ]|[À-ÖØ-öø-ÿ]{3}|(?<!\p{L})[ÂÃÐÑÕÛÜÝÞßâãäëïðñõûüýþÿ](?!\p{L})|(?<!\p{L})ÿ|[¤¦¨¬¯¸ˆ˜ƒ]/gu
