import { useEffect, useState } from 'react'
import type { Finding } from '#core/check'
import type { OpenedBrief } from '../editor/index.ts'

const checkAfter = 900

/** What would be wrong in the open brief, checked again when writing pauses. `version` goes up with each change of the text or its sources. */
export function useFindings(brief: OpenedBrief | null, version: number): readonly Finding[] | null {
  const [findings, setFindings] = useState<readonly Finding[] | null>(null)
  useEffect(() => {
    if (brief === null) {
      setFindings(null)
      return undefined
    }
    let isOvertaken = false
    const timer = setTimeout(() => {
      void window.attache.checkBrief(brief.brief()).then((found) => {
        if (!isOvertaken) setFindings(found)
      })
    }, checkAfter)
    return () => {
      isOvertaken = true
      clearTimeout(timer)
    }
  }, [brief, version])
  return findings
}
