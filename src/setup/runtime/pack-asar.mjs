/**
 * Packs files into an asar archive: a pickle with the header's size, a pickle with the header (JSON), then the files one after the other.
 * A pickle is a 32-bit payload length, then the payload padded to four bytes; all little-endian.
 *
 * @param {readonly (readonly [name: string, content: Buffer])[]} files
 */
export function packAsar(files) {
  /** @type {Record<string, {size: number, offset: string}>} */
  const entries = {}
  let offset = 0
  for (const [name, content] of files) {
    entries[name] = { size: content.length, offset: String(offset) }
    offset += content.length
  }
  const json = Buffer.from(JSON.stringify({ files: entries }))
  const header = Buffer.alloc(8 + Math.ceil(json.length / 4) * 4)
  header.writeUInt32LE(header.length - 4, 0)
  header.writeUInt32LE(json.length, 4)
  json.copy(header, 8)
  const size = Buffer.alloc(8)
  size.writeUInt32LE(4, 0)
  size.writeUInt32LE(header.length, 4)
  return Buffer.concat([size, header, ...files.map(([, content]) => content)])
}
