import { useState } from 'react'
import type { Finding } from '#core/check'
import type { Saved } from '#ipc/api'
import type { OpenedBrief } from '../editor/index.ts'

/** Exporting: findings first, with `more` that the window knows of, then the file. `asking` holds the findings while the user decides. */
export function useExport(brief: OpenedBrief | null, more: readonly Finding[], onSaved: (saved: Saved) => void) {
  const [asking, setAsking] = useState<readonly Finding[] | null>(null)
  const [isWriting, setIsWriting] = useState(false)
  const write = async () => {
    setAsking(null)
    if (brief === null) return
    setIsWriting(true)
    await brief.flush()
    const saved = await window.attache.exportDocx(brief.brief())
    setIsWriting(false)
    onSaved(saved)
  }
  const start = async () => {
    if (brief === null) return
    const findings = [...(await window.attache.checkBrief(brief.brief())), ...more]
    if (findings.length > 0) setAsking(findings)
    else await write()
  }
  return { asking, isWriting, start: () => void start(), write: () => void write(), cancel: () => setAsking(null) }
}
