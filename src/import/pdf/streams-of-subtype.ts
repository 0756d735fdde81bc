/** How many streams of a PDF are pictures or forms, counted up to `most`. They are streams, whose dictionaries are never compressed or encrypted, so that the file’s bytes show them. */
export function streamsOfSubtype(bytes: Uint8Array, subtype: 'Image' | 'Form', most: number): number {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  let found = 0
  for (let at = file.indexOf(`/${subtype}`); at >= 0 && found < most; at = file.indexOf(`/${subtype}`, at + 5)) {
    if (/\/Subtype\s*$/.test(file.toString('latin1', Math.max(0, at - 20), at))) found += 1
  }
  return found
}
