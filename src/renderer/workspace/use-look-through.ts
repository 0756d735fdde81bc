import { useCallback, useEffect, useRef, useState } from 'react'
import type { ArticleId } from '#core/article'
import { type Finding, sourceTrashed } from '#core/check'
import type { BriefText } from '#ipc/brief-text'
import type { OpenedBrief } from '../editor/index.ts'

export interface LookingThrough {
  readonly brief: OpenedBrief | null
  /** What the window knows of besides the check: passages of which there is a newer version. */
  readonly more: readonly Finding[]
  readonly trashed: ReadonlySet<ArticleId>
  /** What was found when nobody had written for a while; another value means that something has changed since. */
  readonly found: readonly Finding[] | null
}

/** Everything that is to be settled in a brief, looked for at once and again whenever something has changed while it is wanted. `null` until the first answer. */
export function useLookThrough({ brief, more, trashed, found }: LookingThrough, isWanted: boolean) {
  const [findings, setFindings] = useState<readonly Finding[] | null>(null)
  const asked = useRef(0)
  const look = useCallback(
    async (text?: BriefText): Promise<readonly Finding[]> => {
      if (brief === null) return []
      asked.current += 1
      const mine = asked.current
      const checked = await window.attache.checkBrief(text ?? brief.text())
      const all = [...checked, ...(trashed.size === 0 ? [] : sourceTrashed(brief.brief(), trashed)), ...more]
      if (mine === asked.current) setFindings(all)
      return all
    },
    [brief, trashed, more],
  )
  useEffect(() => {
    if (isWanted) void look()
    else setFindings(null)
  }, [isWanted, look, found])
  return { findings, look }
}
