import { useState } from 'react'
import type { Finding, FindingPlace } from '#core/check'
import type { useVersions } from './use-versions.ts'
import type { useWriting } from './use-writing.ts'

/** Everything that is to be settled in the open brief, and whether the list of it is up. `all` is `null` until the brief has been looked through. */
export function useShownFindings(writing: ReturnType<typeof useWriting>, versions: ReturnType<typeof useVersions>) {
  const [isShown, setIsShown] = useState(false)
  return {
    all: writing.findings === null ? null : [...writing.findings, ...versions.findings],
    isShown,
    toggle: () => setIsShown((now) => !now),
    /** Goes to its place; one about a newer version brings up the review as well. */
    show: (place: FindingPlace, { rule }: Finding) => {
      writing.showFinding(place)
      if (rule === 'source-superseded') versions.show()
    },
  }
}
