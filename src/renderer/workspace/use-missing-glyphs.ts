import { useEffect, useState } from 'react'
import type { ExportSettings, KeptFont } from '#ipc/export-types'
import type { OpenedBrief } from '../editor/index.ts'

const none: readonly string[] = []

/** The characters of a brief that a PDF of it would show boxes for, asked for when it is to be exported as one; `settings` are `null` while nobody chooses. What is included and the fonts that were added may change them, nothing else does. */
export function useMissingGlyphs(
  brief: OpenedBrief | null,
  settings: ExportSettings | null,
  fonts: readonly KeptFont[] | null,
): readonly string[] {
  const [found, setFound] = useState(none)
  const asked = settings?.format === 'pdf' ? JSON.stringify(settings.include) : null
  useEffect(() => {
    setFound(none)
    if (brief === null || settings === null || asked === null) return undefined
    let isCurrent = true
    void window.attache.missingGlyphs({ brief: brief.text(), settings }).then((characters) => isCurrent && setFound(characters))
    return () => {
      isCurrent = false
    }
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- of the settings only what `asked` says matters
  }, [brief, asked, fonts])
  return found
}
