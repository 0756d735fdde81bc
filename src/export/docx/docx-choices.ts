/** How a brief is laid out in Word. */
export interface DocxChoices {
  /** The two templates that are shipped. */
  readonly design: 'paper' | 'compact'
  readonly page: 'A4' | 'Letter'
  /** The user's .docx or .dotx; `design` is then ignored. */
  readonly template: Uint8Array | null
}
