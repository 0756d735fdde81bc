import { roman } from './roman.ts'

type NoteReference = 'w:footnoteReference' | 'w:endnoteReference'

/** Counts notes in the order in which the text refers to them, footnotes and endnotes apart. */
export class NoteNumbers {
  readonly #counts = { 'w:footnoteReference': 0, 'w:endnoteReference': 0 }

  /** The number of the next note, as Word prints it unless told otherwise; `null` for one with a sign of its own, which has that in its text and takes no number. */
  label(name: NoteReference, hasOwnSign: boolean): string | null {
    if (hasOwnSign) return null
    this.#counts[name] += 1
    return name === 'w:footnoteReference' ? String(this.#counts[name]) : roman(this.#counts[name])
  }
}
