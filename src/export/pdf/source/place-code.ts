import { typstString } from './typst-text.ts'

/** Marks where a block of the brief comes to stand: `livePages` asks for it. It leaves no trace in the PDF. */
export function placeCode(id: string): string {
  return `mark("block", ${typstString(id)})`
}
