import type { CslItem } from './csl-item.ts'
import type { StyledText } from './styled-text.ts'

/** Whether citations of a source begin with our own description of it, such as “untitled article”. */
export function isDescribed({ custom, author }: CslItem): boolean {
  return custom !== undefined && author === undefined
}

/** A description is lower case within a citation and starts one with a capital. */
export function capitalised([first, ...others]: readonly StyledText[]): readonly StyledText[] {
  return first === undefined ? [] : [{ ...first, text: first.text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase()) }, ...others]
}
