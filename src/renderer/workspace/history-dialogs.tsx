import { message } from '#messages'
import { readableMoment } from '#ui/dates'
import { NameDialog } from '#ui/name-dialog'
import { ComparisonDialog } from '../history/index.ts'
import type { useHistory } from './use-history.ts'

/** What is asked and shown about versions of the brief. */
export function HistoryDialogs({ history }: { readonly history: ReturnType<typeof useHistory> }) {
  const { compared, versions } = history
  const { renaming } = history.changes
  return (
    <>
      {history.isNaming && (
        <VersionNameDialog title={message('history.nameTitle')} name="" onName={history.keepNamed} onClose={history.endNaming} />
      )}
      {renaming !== null && (
        <VersionNameDialog
          title={message('history.renameTitle', { moment: readableMoment(renaming.madeAt) })}
          name={renaming.name ?? ''}
          onName={async (name) => await history.changes.rename(renaming, name)}
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

interface VersionNameDialogProps {
  readonly title: string
  readonly name: string
  readonly onName: (name: string) => Promise<void>
  readonly onClose: () => void
}

/** Several versions may have one name: their times tell them apart. */
function VersionNameDialog({ onName, ...rest }: VersionNameDialogProps) {
  const keep = (name: string) => {
    void onName(name)
    return true
  }
  return <NameDialog label={message('history.name')} hint={message('history.nameHint')} onName={keep} {...rest} />
}
