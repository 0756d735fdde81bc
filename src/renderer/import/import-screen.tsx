import './import.css'
import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  ProgressBar,
  Text,
} from '@fluentui/react-components'
import { ClipboardPaste20Regular } from '@fluentui/react-icons/svg/clipboard-paste'
import { DocumentAdd20Regular } from '@fluentui/react-icons/svg/document-add'
import { FolderAdd20Regular } from '@fluentui/react-icons/svg/folder-add'
import { useCallback, useMemo, useState, useSyncExternalStore } from 'react'
import { missingMetadata } from '#core/article'
import type { SkippedFiles } from '#ipc/api'
import { message } from '#messages'
import { useReturnFocus } from '#ui/focus'
import { current, importCounts, type ImportCounts, type ImportList, pairOf, removedArticles } from './import-list.ts'
import type { ImportStore } from './import-store.ts'
import { importLines, isToDecide } from './import-lines.ts'
import { ImportLinesView } from './import-lines-view.tsx'
import type { ScreenActions } from './screen-actions.ts'

interface ImportScreenProps {
  readonly store: ImportStore
  readonly actions: ScreenActions
}

/** Everything about what is being imported and what came of it. It may be closed at any time: the import goes on. */
export function ImportScreen({ store, actions }: ImportScreenProps) {
  useReturnFocus()
  const list = useSyncExternalStore(store.subscribe, store.list)
  const [open, setOpen] = useState<ReadonlySet<number>>(new Set())
  const lines = useMemo(() => importLines(list, open), [list, open])
  const counts = importCounts(list)
  const toggle = useCallback(
    (row: number) => setOpen((now) => (now.has(row) ? new Set([...now].filter((id) => id !== row)) : new Set([...now, row]))),
    [],
  )
  return (
    <Dialog open onOpenChange={(_, { open: isOpen }) => (isOpen ? null : actions.close())}>
      <DialogSurface className="import-screen">
        <DialogBody>
          <DialogTitle>{message('import.title')}</DialogTitle>
          <DialogContent className="import-screen-content">
            <Standing list={list} counts={counts} />
            {counts.total === 0 ? <NothingYet /> : <ImportLinesView lines={lines} answers={list} actions={actions} onToggle={toggle} />}
          </DialogContent>
          <DialogActions position="start">
            <AddMore actions={actions} />
          </DialogActions>
          <DialogActions position="end">
            <ScreenButtons counts={counts} actions={actions} />
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  )
}

function AddMore({ actions }: { readonly actions: ScreenActions }) {
  return (
    <div className="import-more" role="group" aria-label={message('import.more')}>
      <Button appearance="subtle" icon={<DocumentAdd20Regular />} onClick={actions.chooseFiles}>
        {message('import.files')}
      </Button>
      <Button appearance="subtle" icon={<FolderAdd20Regular />} onClick={actions.chooseFolder}>
        {message('import.folder')}
      </Button>
      <Button appearance="subtle" icon={<ClipboardPaste20Regular />} onClick={actions.paste}>
        {message('import.paste')}
      </Button>
    </div>
  )
}

function NothingYet() {
  return (
    <div className="import-none">
      <Text weight="semibold">{message('import.empty')}</Text>
      <Text>{message('import.emptyHint')}</Text>
    </div>
  )
}

/** How far it is; when it has ended, what it came to and what is left to do. */
function Standing({ list, counts }: { readonly list: ImportList; readonly counts: ImportCounts }) {
  const { total, done, added, known, problems, cancelled, isRunning } = counts
  if (total === 0) return <Skipped skipped={list.skipped} />
  const open = isRunning ? null : openQuestions(list)
  return (
    <div className="import-standing">
      {isRunning && (
        <>
          <Text>{message('import.progress', { done, total })}</Text>
          <ProgressBar thickness="large" value={done} max={total} aria-label={message('import.progressLabel')} />
        </>
      )}
      {/* Heard when it is over, not with every file. */}
      <div role="status">
        {!isRunning && (
          <>
            <Text weight="semibold">{message('import.summary', { added, known, problems, cancelled })}</Text>
            {open !== null && open.lacking > 0 && <Text className="missing">{message('import.toComplete', { count: open.lacking })}</Text>}
            {open !== null && open.twice > 0 && <Text className="missing">{message('import.toDecide', { count: open.twice })}</Text>}
          </>
        )}
      </div>
      <Skipped skipped={list.skipped} />
    </div>
  )
}

function Skipped({ skipped }: { readonly skipped: SkippedFiles }) {
  const parts = (['unread', 'hidden', 'links', 'beyond'] as const).filter((kind) => skipped[kind] > 0)
  if (parts.length === 0) return null
  const list = new Intl.ListFormat('en-GB').format(parts.map((kind) => message(`import.skipped.${kind}`, { count: skipped[kind] })))
  const count = parts.reduce((sum, kind) => sum + skipped[kind], 0)
  return <Text className="import-skipped">{message('import.skipped', { list, count })}</Text>
}

/** What the user is asked and has not answered: articles that lack something, and those that may be there twice. */
function openQuestions(list: ImportList): { readonly lacking: number; readonly twice: number } {
  const removed = removedArticles(list)
  let [lacking, twice] = [0, 0]
  for (const { state } of list.rows.values()) {
    if (state.kind !== 'ended' || !state.result.ok) continue
    const { articles, added, duplicates } = state.result
    const fresh = articles.filter(({ id }) => added.includes(id) && !removed.has(id))
    lacking += fresh.filter((article) => missingMetadata(current(list, article).metadata).length > 0).length
    twice += duplicates.filter(({ article, of }) =>
      of.some((twin) => isToDecide(twin) && !removed.has(article) && !list.decisions.has(pairOf(article, twin))),
    ).length
  }
  return { lacking, twice }
}

function ScreenButtons({
  counts: { isRunning, failed, total },
  actions,
}: {
  readonly counts: ImportCounts
  readonly actions: ScreenActions
}) {
  return (
    <>
      {!isRunning && failed.length > 1 && (
        <Button onClick={() => actions.retry(failed)}>{message('import.retryAll', { count: failed.length })}</Button>
      )}
      {isRunning && <Button onClick={actions.cancel}>{message('import.cancel')}</Button>}
      <Button appearance={isRunning || total === 0 ? 'secondary' : 'primary'} onClick={actions.close}>
        {message(isRunning ? 'import.closeRunning' : 'action.close')}
      </Button>
    </>
  )
}
