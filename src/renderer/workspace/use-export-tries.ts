import { type Dispatch, type SetStateAction, useEffect, useRef } from 'react'
import type { Exported } from '#ipc/export-types'
import type { ExportPhase } from '../export/index.ts'

/** Where the export window begins, and where it is again after a try that came to nothing. */
export const choosing = { kind: 'choosing', problem: null, wasStopped: false } as const satisfies ExportPhase

/** Tries to export: what `write` does may be stopped at any time. It answers `null` where there was nothing to write, or it had been stopped before. */
export function useExportTries(
  phase: ExportPhase | null,
  setPhase: Dispatch<SetStateAction<ExportPhase | null>>,
  write: (isCurrent: () => boolean) => Promise<Exported | null>,
) {
  // Which try this is: one that was stopped before it had begun has nothing more to say.
  const current = useRef(0)
  const wasStopped = useRef(false)
  useStages(setPhase)
  const run = async () => {
    current.current += 1
    const mine = current.current
    wasStopped.current = false
    setPhase({ kind: 'writing', stage: 'checking' })
    // What a call fails of is said by the window; whoever was exporting is back where it began.
    let next: ExportPhase = choosing
    try {
      next = afterExport(await write(() => mine === current.current), wasStopped.current)
    } finally {
      if (mine === current.current) setPhase(next)
    }
  }
  return {
    onExport: () => void run(),
    onStop: () => {
      wasStopped.current = true
      // Also while the brief is looked through: that may have ended since the window was drawn.
      void window.attache.cancelExport()
      if (phase?.kind !== 'writing' || phase.stage !== 'checking') return
      current.current += 1
      setPhase({ ...choosing, wasStopped: true })
    },
  }
}

function afterExport(exported: Exported | null, wasStopped: boolean): ExportPhase {
  switch (exported?.kind) {
    case undefined:
      return choosing
    case 'saved':
      return { kind: 'done', saved: exported }
    case 'cancelled':
      // To choose no name is not to stop it.
      return { ...choosing, wasStopped }
    case 'problem':
      return { ...choosing, problem: exported.problem }
  }
}

/** Follows how far the export is. */
function useStages(setPhase: Dispatch<SetStateAction<ExportPhase | null>>): void {
  useEffect(
    () =>
      window.attache.on('exportProgress', ({ stage }) => setPhase((now) => (now?.kind === 'writing' ? { kind: 'writing', stage } : now))),
    [setPhase],
  )
}
