import { useCallback, useEffect, useState } from 'react'
import { blockingFindings } from '#core/check'
import type { Exported } from '#ipc/export-types'
import { message } from '#messages'
import type { CitationStyleChoice, ExportPhase, FontsChoice } from '../export/index.ts'
import { useExportSettings } from './use-export-settings.ts'
import { choosing, useExportTries } from './use-export-tries.ts'
import { useMissingGlyphs } from './use-missing-glyphs.ts'
import { type LookingThrough, useLookThrough } from './use-look-through.ts'

interface Exporting extends LookingThrough {
  readonly language: string
  readonly styles: readonly CitationStyleChoice[]
  /** The id of the brief’s own. */
  readonly ownStyle: string
  /** Gives the brief another citation style, by its id. */
  readonly restyle: (id: string) => void
  readonly fonts: FontsChoice
  readonly tell: (sentence: string, intent: 'error') => void
}

const nothing: ReadonlySet<string> = new Set()

/** Exporting: findings first, then how, then the file. `phase` is `null` while the window is closed. */
export function useExport({ language, styles, ownStyle, restyle, fonts, tell, ...looking }: Exporting) {
  const { brief } = looking
  const [phase, setPhase] = useState<ExportPhase | null>(null)
  const [despite, setDespite] = useState(nothing)
  const [style, setStyle] = useState(ownStyle)
  const { begin, ...choices } = useExportSettings()
  const { findings, look } = useLookThrough(looking, phase !== null)
  const close = useCallback(() => setPhase(null), [])
  // Another brief was opened while this one’s document was being set up; one that is being written is written.
  useEffect(() => setPhase((now) => (now?.kind === 'choosing' ? null : now)), [brief])
  const start = async () => {
    if (brief === null || phase !== null) return
    setDespite(nothing)
    setStyle(ownStyle)
    await begin(brief.document.id, language)
    setPhase(choosing)
  }
  const write = async (isCurrent: () => boolean): Promise<Exported | null> => {
    if (brief === null) return null
    if (style !== ownStyle) restyle(style)
    await brief.flush()
    const now = brief.text()
    const found = await look(now)
    if (!isCurrent() || blockingFindings(found, despite).length > 0) return null
    setPhase({ kind: 'writing', stage: 'asking' })
    return window.attache.exportBrief({ brief: now, settings: choices.settings })
  }
  const missingGlyphs = useMissingGlyphs(brief, phase?.kind === 'choosing' ? choices.settings : null, fonts.kept)
  const tries = useExportTries(phase, setPhase, write)
  return {
    ...choices,
    phase,
    findings,
    missingGlyphs,
    fonts,
    look: () => void look(),
    despite,
    styles,
    style,
    start: () => void start(),
    onClose: close,
    onDespite: (rule: string, isTicked: boolean) =>
      setDespite((now) => new Set(isTicked ? [...now, rule] : [...now].filter((one) => one !== rule))),
    onStyle: setStyle,
    ...tries,
    onShowSaved: () => void window.attache.showSaved(),
    onOpenSaved: () =>
      void window.attache.openSaved().then(({ kind }) => kind === 'no-program' && tell(message('export.noProgram'), 'error')),
  }
}
