import { lazy, Suspense, useMemo } from 'react'
import type { Finding, FindingPlace, Fix } from '#core/check'
import { FindingsOfOneKind, type Mending } from '../findings/index.ts'
import type { useExport } from './use-export.ts'
import type { useShownFindings } from './use-shown-findings.ts'
import type { useWriting } from './use-writing.ts'

const ExportWindow = lazy(async () => ({ default: (await import('../export/index.ts')).ExportWindow }))

interface ExportSurfaceProps {
  readonly exporting: ReturnType<typeof useExport>
  readonly findings: ReturnType<typeof useShownFindings>
  readonly writing: ReturnType<typeof useWriting>
}

/** The export window, which is loaded when it is first wanted. What leads to a place in the brief closes it; what is mended stays in it. */
export function ExportSurface({
  exporting,
  findings: { placesOf, placeOf, show, mending },
  writing: { text, showFinding },
}: ExportSurfaceProps) {
  const { phase, onClose, look } = exporting
  const staying = useMemo(() => stayingMending(mending, { onClose, look }), [mending, onClose, look])
  if (phase === null) return null
  const onShow = (place: FindingPlace, finding: Finding) => {
    onClose()
    show(place, finding)
  }
  const model = {
    ...exporting,
    phase,
    marking: text?.marking ?? null,
    placeOf,
    onShowBlock: (block: string) => {
      onClose()
      showFinding({ kind: 'block', id: block })
    },
  }
  return (
    <Suspense fallback={null}>
      <ExportWindow
        model={model}
        renderFindings={(findings) => <FindingsOfOneKind findings={findings} placesOf={placesOf} onShow={onShow} mending={staying} />}
      />
    </Suspense>
  )
}

/** Mending that leads away from the window closes it; any other is looked at again at once. */
function stayingMending(mending: Mending, { onClose, look }: { readonly onClose: () => void; readonly look: () => void }): Mending {
  return {
    apply: (fix) => {
      if (leadsAway(fix)) onClose()
      mending.apply(fix)
      if (!leadsAway(fix)) look()
    },
    mark: (marking) => {
      mending.mark(marking)
      look()
    },
  }
}

function leadsAway({ kind }: Fix): boolean {
  return kind === 'open-details' || kind === 'show-entry'
}
