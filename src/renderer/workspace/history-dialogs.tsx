import { message } from '#messages'
import { readableMoment } from '#ui/dates'
import { ComparisonDialog, VersionNameDialog } from '../history/index.ts'
import type { useHistory } from './use-history.ts'

/** What is asked and shown about versions of the brief. */
export function HistoryDialogs({ history }: { readonly history: ReturnType<typeof useHistory> }) {
  const { compared, versions } = history
  const { renaming } = history.changes
  return (
    <>
      {history.isNaming && (
        <VersionNameDialog
          title={message('history.nameTitle')}
          name=""
          onKeep={(name) => void history.keepNamed(name)}
          onClose={history.endNaming}
        />
      )}
      {renaming !== null && (
        <VersionNameDialog
          title={message('history.renameTitle', { moment: readableMoment(renaming.madeAt) })}
          name={renaming.name ?? ''}
          onKeep={(name) => void history.changes.rename(renaming, name)}
          onClose={history.changes.endRenaming}
        />
      )}
      {compared !== null && (
        <ComparisonDialog
          version={compared.version}
          against={compared.against}
          others={versions.filter(({ number }) => number !== compared.version.number)}
          onAgainst={history.against}
          comparison={history.comparison}
          onRestore={() => void history.restore(compared.version)}
          onCopy={() => void history.copy(compared.version)}
          onClose={history.endComparing}
        />
      )}
    </>
  )
}
