import { useEffect, useState } from 'react'
import type { BriefId } from '#core/brief'
import type { BriefOpening, LeftBriefs, OpenedBrief } from '../editor/index.ts'

/** A brief that came when it was asked for; `isOver` once it has been closed again. */
interface Held {
  readonly id: BriefId
  readonly opening: BriefOpening
  readonly asking: { isOver: boolean }
}

/** The brief with this id, opened; `null` while that takes. The one before it is left, and written. */
export function useOpenedBrief(id: BriefId | null, left: LeftBriefs): BriefOpening | null {
  const [held, setHeld] = useState<Held | null>(null)
  useEffect(() => {
    if (id === null) return undefined
    const asking = { isOver: false }
    let opened: OpenedBrief | null = null
    const isWanted = () => !asking.isOver
    void left.open(id, isWanted).then((opening) => {
      if (opening?.kind === 'opened') opened = opening.brief
      if (opening !== null && isWanted()) setHeld({ id, opening, asking })
      else if (opened !== null) left.leave(opened)
    })
    return () => {
      asking.isOver = true
      if (opened !== null) left.leave(opened)
    }
  }, [id, left])
  // Told by the id and not by clearing what is held: that would draw the whole window once more.
  return held === null || held.id !== id || held.asking.isOver ? null : held.opening
}
