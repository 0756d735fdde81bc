import type { Editor } from '@tiptap/react'
import { useCallback, useEffect, useState } from 'react'
import { type BriefComparison, type BriefId, citedArticles, compareBriefs } from '#core/brief'
import type { BriefVersion } from '#ipc/brief-versions'
import { message } from '#messages'
import { readableMoment } from '#ui/dates'
import { type HeldBrief, type OpenedBrief, restoreBrief } from '../editor/index.ts'
import type { TextChanges } from './text-changes.ts'
import type { useNotices } from './use-notices.tsx'
import { labelsOf, type useKeptSources } from './use-sources.ts'
import { useVersionChanges } from './use-version-changes.ts'
import { useVersionClock } from './use-version-clock.ts'
import { useVersionList } from './use-version-list.ts'

interface HistoryParts {
  readonly editor: Editor | null
  readonly brief: OpenedBrief | null
  readonly textChanges: TextChanges
  readonly sources: ReturnType<typeof useKeptSources>
  /** Opens another brief. */
  readonly open: (id: BriefId) => void
  readonly tell: ReturnType<typeof useNotices>['tell']
  readonly offer: ReturnType<typeof useNotices>['offer']
}

/** Versions of the open brief: kept by time and by hand, compared, restored, copied out, renamed and deleted. */
export function useHistory({ editor, brief, textChanges, sources, open, tell, offer }: HistoryParts) {
  const { versions, list } = useVersionList(brief?.document.id ?? null)
  const [isNaming, setIsNaming] = useState(false)
  const [compared, setCompared] = useState<Compared | null>(null)
  const keep = useCallback(
    async (kind: BriefVersion['kind'], { name = null, said }: { readonly name?: string | null; readonly said?: HeldBrief } = {}) => {
      if (brief === null) return
      const content = said ?? brief.held()
      if (name === null && content.words() === 0) return
      await window.attache.addVersion({ brief: content.text(), kind, name })
      await list()
    },
    [brief, list],
  )
  useVersionClock(editor === null ? null : brief, textChanges, keep)
  const restore = async ({ number, madeAt }: BriefVersion) => {
    if (editor === null || brief === null) return
    setCompared(null)
    const then = await window.attache.readVersion({ id: brief.document.id, number })
    if (then === null) tell(message('history.gone'), 'error')
    // Another brief may have been opened meanwhile.
    if (then === null || editor.isDestroyed) return
    // Held and restored in one turn: nothing can be typed in between, which would stand in neither.
    const said = brief.held()
    restoreBrief(editor, brief.document, then)
    const moment = readableMoment(madeAt)
    await keep('restored', { said }).catch((error: unknown) => {
      tell(message('history.restoredOnly', { moment }), 'error')
      throw error
    })
    tell(message('history.restored', { moment }))
  }
  const copy = async ({ number }: BriefVersion) => {
    const id = brief === null ? null : await window.attache.copyVersion({ id: brief.document.id, number })
    if (id === null) return
    setCompared(null)
    open(id)
    tell(message('history.copied'))
  }
  const changes = useVersionChanges({ id: brief?.document.id ?? null, list, offer })
  const comparison = useComparison(brief, compared, sources)
  return {
    versions,
    name: brief === null ? null : () => setIsNaming(true),
    isNaming,
    endNaming: () => setIsNaming(false),
    keepNamed: async (name: string) => {
      setIsNaming(false)
      await keep('asked', { name })
      tell(message('history.kept', { name }))
    },
    compared,
    compare: (version: BriefVersion) => setCompared({ version, against: null }),
    against: (against: BriefVersion | null) => setCompared((now) => (now === null ? null : { ...now, against })),
    endComparing: () => setCompared(null),
    comparison,
    restore,
    copy,
    changes,
  }
}

export interface Compared {
  readonly version: BriefVersion
  /** `null` for the brief as it is now. */
  readonly against: BriefVersion | null
}

function useComparison(brief: OpenedBrief | null, compared: Compared | null, sources: HistoryParts['sources']) {
  const [comparison, setComparison] = useState<BriefComparison | 'gone' | null>(null)
  useEffect(() => {
    setComparison(null)
    if (brief === null || compared === null) return undefined
    let isOvertaken = false
    const read = ({ number }: BriefVersion) => window.attache.readVersion({ id: brief.document.id, number })
    const { version, against } = compared
    const compare = async () => {
      const [one, other] = await Promise.all([read(version), against === null ? brief.brief() : read(against)])
      const isForward = against === null || against.number > version.number
      const [before, after] = isForward ? [one, other] : [other, one]
      if (before === null || after === null) return 'gone'
      const label = await labelsOf([...new Set([...citedArticles(before), ...citedArticles(after)])], sources)
      return compareBriefs(before, after, ({ article }) => label(article))
    }
    void compare().then((compared) => {
      if (!isOvertaken) setComparison(compared)
    })
    return () => {
      isOvertaken = true
    }
    // What an article is called does not change while its dialog is open.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [brief, compared])
  return comparison
}
