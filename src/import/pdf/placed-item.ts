/** An item of PDF.js, with what marks it. `transform` is its text matrix in the page’s own coordinates. */
export interface PlacedItem {
  readonly text: string
  readonly transform: readonly number[]
  readonly width: number
  readonly font: string
  readonly rightToLeft: boolean
  spaceAfter: boolean
  readonly mark: string | null
  readonly artifact: boolean
}
