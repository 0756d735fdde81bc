import * as v from 'valibot'

/** A blob as plain bytes: the database library answers Node's Buffer, which does not cross to another process as what it is. */
export const bytesSchema = v.pipe(
  v.instance(Uint8Array<ArrayBufferLike>),
  v.transform((bytes) => new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength)),
)
