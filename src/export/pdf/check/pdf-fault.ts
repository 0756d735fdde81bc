/** Something that a PDF must not have, or must. `clause` names the standard and its clause; `where` a page, an element or another place, empty where it is the whole file. */
export interface PdfFault {
  readonly rule: string
  readonly clause: string
  readonly where: string
  readonly detail: string
}
