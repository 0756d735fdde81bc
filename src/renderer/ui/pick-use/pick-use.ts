import { message } from '#messages'
import type { MarkKind } from '#ui/section-mark'

/** One place of the brief that quotes a pick. `place` is the id of the quotation there, `note` the number of the note that cites it, `null` where it has lost its note. */
export interface PickUse {
  readonly section: Exclude<MarkKind, 'later'>
  readonly place: string
  readonly note: number | null
}

/** “Claims, note 3”. */
export function placeName({ section, note }: PickUse): string {
  const name = message(`section.${section}`)
  return note === null ? name : message('picks.place', { section: name, note })
}
