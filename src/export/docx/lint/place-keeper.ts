import type { OpenElement } from './open-element.ts'
import { type Place, wholePart } from './place.ts'

/** Keeps the place of what is being read in one part. */
export class PlaceKeeper {
  readonly #part: string
  #place: Place
  #table: Place | null = null
  /** The table that ended last, until a bookmark comes. */
  #ended: Place | null = null

  constructor(part: string) {
    this.#part = part
    this.#place = wholePart(part)
  }

  get place(): Place {
    return this.#place
  }

  enter({ name, attributes }: OpenElement): void {
    switch (name) {
      case 'w:footnote':
      case 'w:comment':
        this.#place = { ...wholePart(this.#part), note: `${name} ${attributes['w:id'] ?? ''}` }
        break
      case 'w:tbl':
        this.#begin()
        this.#table = this.#place
        break
      case 'w:tc':
      case 'w:p':
        this.#begin()
        break
      case 'w:bookmarkStart':
        this.#mark(attributes['w:name'] ?? '')
    }
  }

  leave({ name }: OpenElement): void {
    if (name !== 'w:tbl') return
    this.#ended = this.#table
    this.#table = this.#table?.around ?? null
  }

  #begin(): void {
    this.#place = { part: this.#part, around: this.#table, before: this.#place, bookmark: null, note: this.#place.note }
  }

  /** A paragraph is named by its first block; a table, which can hold no bookmark, by that of the paragraph right behind it. */
  #mark(bookmark: string): void {
    if (!/^_attache_(?:block|section)_/u.test(bookmark)) return
    if (this.#ended !== null && this.#ended === this.#place.before?.around) this.#ended.bookmark ??= bookmark
    this.#ended = null
    this.#place.bookmark ??= bookmark
  }
}
