import { useCallback, useState } from 'react'
import { message } from '#messages'
import { CorrectTextDialog, ReviewDialog, VersionsDialog } from '../versions/index.ts'
import type { useReading } from './use-reading.ts'
import type { useVersions } from './use-versions.ts'

/** Which dialog about the open article’s versions is up, and the commands that bring them up; `null` for what cannot be done. */
export function useVersionDialogs(reading: ReturnType<typeof useReading>, versions: ReturnType<typeof useVersions>) {
  const [shown, setShown] = useState<'versions' | 'correct' | null>(null)
  const isReading = reading.article !== null
  const showVersions = useCallback(() => setShown('versions'), [])
  const correctText = useCallback(() => setShown('correct'), [])
  return {
    shown,
    close: () => setShown(null),
    showVersions: isReading ? showVersions : null,
    correctText: isReading ? correctText : null,
    reviewVersions: versions.isPossible ? () => versions.show() : null,
  }
}

interface VersionDialogsProps {
  readonly dialogs: ReturnType<typeof useVersionDialogs>
  readonly reading: ReturnType<typeof useReading>
  readonly versions: ReturnType<typeof useVersions>
  readonly tell: (sentence: string) => void
}

/** Whatever of versions is open over the window. */
export function VersionDialogs({ dialogs, reading, versions, tell }: VersionDialogsProps) {
  const { article, read, libraryChanged } = reading
  return (
    <>
      {versions.review !== null && (
        <ReviewDialog
          review={versions.review}
          decisions={versions.decisions}
          onDecide={versions.decide}
          onApply={versions.apply}
          onClose={versions.close}
        />
      )}
      {article !== null && dialogs.shown === 'versions' && (
        <VersionsDialog
          article={article.id}
          inBrief={versions.passagesOn}
          onOpen={(id) => {
            dialogs.close()
            read(id)
          }}
          onCorrect={() => dialogs.correctText?.()}
          onChanged={libraryChanged}
          onClose={dialogs.close}
        />
      )}
      {article !== null && dialogs.shown === 'correct' && (
        <CorrectTextDialog
          article={article}
          onSaved={(corrected) => {
            dialogs.close()
            libraryChanged()
            read(corrected.id)
            tell(message('correct.saved'))
          }}
          onClose={dialogs.close}
        />
      )}
    </>
  )
}
