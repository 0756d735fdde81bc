const collection = 0x74_74_63_66
const kinds = new Set([0x00_01_00_00, 0x4f_54_54_4f, 0x74_72_75_65])

/** The first font of a collection as a file of its own (OpenType 1.9, “Font Collections”), and any other font as it is. Throws where it is neither. */
export function firstFace(bytes: Uint8Array): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (view.getUint32(0) !== collection) {
    if (!kinds.has(view.getUint32(0))) throw new Error('no font')
    return bytes
  }
  const directory = view.getUint32(12)
  const records = Array.from({ length: view.getUint16(directory + 4) }, (_, index) => directory + 12 + index * 16)
  const tables = records.map((record) => ({
    record,
    bytes: bytes.subarray(view.getUint32(record + 8), view.getUint32(record + 8) + view.getUint32(record + 12)),
  }))
  const head = 12 + records.length * 16
  const size = tables.reduce((sum, table) => sum + padded(table.bytes.length), head)
  const face = new Uint8Array(size)
  const written = new DataView(face.buffer)
  face.set(bytes.subarray(directory, directory + 12))
  let at = head
  for (const [index, { record, bytes: table }] of tables.entries()) {
    face.set(bytes.subarray(record, record + 16), 12 + index * 16)
    written.setUint32(12 + index * 16 + 8, at)
    face.set(table, at)
    at += padded(table.length)
  }
  return face
}

function padded(length: number): number {
  return Math.ceil(length / 4) * 4
}
