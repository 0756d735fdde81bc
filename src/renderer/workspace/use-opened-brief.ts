import { useEffect, useState } from 'react'
import type { BriefId } from '#core/brief'
import { type BriefOpening, OpenedBrief } from '../editor/index.ts'

/** The brief with this id, opened; `null` while that takes. The one before it is closed, with everything written. */
export function useOpenedBrief(id: BriefId | null): BriefOpening | null {
  const [opening, setOpening] = useState<BriefOpening | null>(null)
  useEffect(() => {
    if (id === null) return undefined
    let isOvertaken = false
    let opened: OpenedBrief | null = null
    void OpenedBrief.open(id).then((result) => {
      if (result.kind === 'opened') opened = result.brief
      if (isOvertaken) void opened?.close()
      else setOpening(result)
    })
    return () => {
      isOvertaken = true
      setOpening(null)
      void opened?.close()
    }
  }, [id])
  return opening
}
