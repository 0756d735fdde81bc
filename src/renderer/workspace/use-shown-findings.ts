import { useCallback, useMemo } from 'react'
import type { Finding, FindingPlace } from '#core/check'
import { findingPlaces, placeNames } from './finding-places.ts'
import { useFixes } from './use-fixes.ts'
import type { useReading } from './use-reading.ts'
import type { useVersions } from './use-versions.ts'
import type { useWriting } from './use-writing.ts'

/** Everything that is to be settled in the open brief. `all` is `null` until the brief has been looked through. */
export function useShownFindings(
  writing: ReturnType<typeof useWriting>,
  versions: ReturnType<typeof useVersions>,
  reading: ReturnType<typeof useReading>,
) {
  const mending = useFixes(writing, reading)
  const { editor } = writing
  const all = useMemo(
    () => (writing.findings === null ? null : [...writing.findings, ...versions.findings]),
    [writing.findings, versions.findings],
  )
  return {
    mending,
    all,
    /** Where they are, in words. */
    placesOf: useCallback((findings: readonly Finding[]) => findingPlaces(editor, findings), [editor]),
    /** Where a block or entry is; `null` where the brief has none of that id. */
    placeOf: (id: string) => placeNames(editor, [id]).get(id) ?? null,
    /** Goes to its place; one about a newer version brings up the review as well. */
    show: (place: FindingPlace, { rule }: Finding) => {
      writing.showFinding(place)
      if (rule === 'source-superseded') versions.show()
    },
  }
}
