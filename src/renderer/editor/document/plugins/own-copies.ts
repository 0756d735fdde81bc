import type { Pick } from '#core/picks'
import { newId } from '../new-id.ts'

/** What this window copied out of a brief: the word by which a paste knows its own copy, and the picks that travel with it into another brief of this window. */
export class OwnCopies {
  /** Known to this window alone, so that no web page can make a quotation or a note. */
  readonly token = newId()
  #picks: ReadonlyMap<string, Pick> = new Map()

  /** The picks of the copy that is made now; those of the one before are forgotten. */
  keep(picks: readonly Pick[]): void {
    this.#picks = new Map(picks.map((pick) => [pick.id, pick]))
  }

  pick(id: string): Pick | null {
    return this.#picks.get(id) ?? null
  }
}
