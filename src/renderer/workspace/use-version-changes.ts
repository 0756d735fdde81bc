import { useState } from 'react'
import type { BriefId } from '#core/brief'
import type { BriefVersion } from '#ipc/brief-versions'
import { message } from '#messages'
import { readableMoment } from '#ui/dates'
import type { useNotices } from './use-notices.tsx'

interface ChangeParts {
  /** The open brief’s; `null` where none is. */
  readonly id: BriefId | null
  readonly list: () => Promise<void>
  readonly offer: ReturnType<typeof useNotices>['offer']
}

/** Versions renamed and deleted, each taken back for a while. */
export function useVersionChanges({ id, list, offer }: ChangeParts) {
  const [renaming, setRenaming] = useState<BriefVersion | null>(null)
  const name = async ({ number }: BriefVersion, given: string | null) => {
    if (id === null || !(await window.attache.renameVersion({ id, number, name: given }))) return false
    await list()
    return true
  }
  const rename = async (version: BriefVersion, given: string) => {
    setRenaming(null)
    if (given === version.name || !(await name(version, given))) return
    offer(message('history.renamed', { name: given }), message('history.undo'), () => void name(version, version.name))
  }
  const remove = async ({ number, madeAt }: BriefVersion) => {
    const deleted = id === null ? null : await window.attache.deleteVersion({ id, number })
    await list()
    if (deleted === null) return
    const putBack = async () => {
      await window.attache.putBackVersion(deleted)
      await list()
    }
    offer(message('history.deleted', { moment: readableMoment(madeAt) }), message('history.undo'), () => void putBack())
  }
  return { renaming, startRenaming: setRenaming, endRenaming: () => setRenaming(null), rename, remove }
}
