import { startTransition, useEffect, useState } from 'react'
import type { ArticleId } from '#core/article'
import { type Finding, sourceTrashed } from '#core/check'
import type { OpenedBrief } from '../editor/index.ts'
import { inIdle } from './in-idle.ts'

/** How long nobody has written before the brief is checked, in milliseconds. */
const pause = 900

/** What would be wrong in the open brief, checked again when writing pauses, and the same list for as long as it says the same. `brief` is `null` until it has an editor; `version` goes up when its sources may have changed. */
export function useFindings(brief: OpenedBrief | null, version: number, trashed: ReadonlySet<ArticleId>): readonly Finding[] | null {
  const [findings, setFindings] = useState<readonly Finding[] | null>(null)
  useEffect(() => {
    if (brief === null) {
      setFindings(null)
      return undefined
    }
    let asked = 0
    const check = async () => {
      asked += 1
      const now = asked
      await inIdle(brief.textAhead())
      if (now !== asked) return
      const ofTrashed = trashed.size === 0 ? [] : sourceTrashed(brief.brief(), trashed)
      const found = [...(await window.attache.checkBrief(brief.text())), ...ofTrashed]
      // What was asked since answers for the text as it then was.
      if (now === asked) startTransition(() => setFindings((known) => (saysTheSame(known, found) ? known : found)))
    }
    const stop = afterPauses(brief, () => void check())
    return () => {
      asked += 1
      stop()
    }
  }, [brief, version, trashed])
  return findings
}

function saysTheSame(one: readonly Finding[] | null, other: readonly Finding[]): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}

/** Runs it once nothing has been written for a while, and again after what is written then. The answer calls it off. */
function afterPauses({ document: { shared } }: OpenedBrief, run: () => void): () => void {
  let timer = setTimeout(run, pause)
  const putOff = () => {
    clearTimeout(timer)
    timer = setTimeout(run, pause)
  }
  shared.on('update', putOff)
  return () => {
    shared.off('update', putOff)
    clearTimeout(timer)
  }
}
