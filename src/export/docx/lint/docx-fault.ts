/** Something that is wrong in a written package. `part` is its part's name; `block` the brief's block where it stands, `null` outside blocks. */
export interface DocxFault {
  readonly rule: string
  readonly part: string
  readonly block: string | null
  readonly detail: string
}
