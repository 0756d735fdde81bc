import { closeSync, openSync, writeSync } from 'node:fs'

export const pageSize = 4096

/** Overwrites `length` bytes of a file as a bad disk would. */
function overwrite(file: string, from: number, length: number): void {
  const handle = openSync(file, 'r+')
  writeSync(handle, new Uint8Array(length).fill(7), 0, length, from)
  closeSync(handle)
}

/** Overwrites one page, counted from 0. */
export function spoilPage(file: string, page: number): void {
  overwrite(file, page * pageSize, pageSize)
}
