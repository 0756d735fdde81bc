import './history.css'
import { Button, Text } from '@fluentui/react-components'
import { type KeyboardEvent, useEffect, useRef } from 'react'
import type { BriefVersion } from '#ipc/brief-versions'
import { message } from '#messages'
import { AsidePane } from '#ui/aside-pane'
import { isNowhere } from '#ui/focus'
import { listSteps } from '#ui/list-keys'
import { VersionRow } from './version-row.tsx'

interface HistoryPaneProps {
  /** The newest first. */
  readonly versions: readonly BriefVersion[]
  readonly onKeep: (() => void) | null
  readonly onCompare: (version: BriefVersion) => void
  readonly onRename: (version: BriefVersion) => void
  readonly onDelete: (version: BriefVersion) => void
  readonly onClose: () => void
}

/** The versions of the open brief. A click or Enter shows what changed since, F2 renames, Delete deletes; arrows go from one to another. */
export function HistoryPane({ versions, onKeep, onCompare, onRename, onDelete, onClose }: HistoryPaneProps) {
  const list = useRef<HTMLOListElement>(null)
  const remove = useRemoving(versions, list, onDelete)
  const onKeyDown = (event: KeyboardEvent) => {
    const rows = rowsOf(list.current)
    const at = rows.findIndex((row) => row === event.target)
    const version = versions[at]
    if (version === undefined || event.ctrlKey || event.altKey || event.metaKey) return
    const step = event.key.length === 1 ? undefined : listSteps(rows.length)[event.key]
    if (step !== undefined) rows[Math.min(Math.max(at + step, 0), rows.length - 1)]?.focus()
    else if (event.key === 'F2') onRename(version)
    else if (event.key === 'Delete') remove(version)
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    <AsidePane
      className="history"
      title={message('history.title')}
      count={message('history.count', { count: versions.length })}
      closeName={message('history.close')}
      onClose={onClose}
    >
      <div className="history-keep">
        <Button size="small" disabled={onKeep === null} onClick={() => onKeep?.()}>
          {message('history.keep')}
        </Button>
      </div>
      {versions.length === 0 && <Text className="history-hint">{message('history.none')}</Text>}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the keys of the buttons within, in one place */}
      <ol ref={list} className="history-list" onKeyDown={onKeyDown}>
        {versions.map((version) => (
          <li key={version.number}>
            <VersionRow
              version={version}
              isFirst={version === versions.at(-1)}
              onCompare={() => onCompare(version)}
              onRename={() => onRename(version)}
              onDelete={() => remove(version)}
            />
          </li>
        ))}
      </ol>
      <Text size={200} className="history-hint">
        {message('history.onMachine')}
      </Text>
    </AsidePane>
  )
}

/** Deletes a version; the keyboard then goes to the row that takes its place, or the last. */
function useRemoving(
  versions: HistoryPaneProps['versions'],
  list: { readonly current: HTMLElement | null },
  onDelete: HistoryPaneProps['onDelete'],
) {
  const emptied = useRef<number | null>(null)
  useEffect(() => {
    if (emptied.current === null) return
    const rows = rowsOf(list.current)
    const next = rows[Math.min(emptied.current, rows.length - 1)] ?? list.current?.closest('section')?.querySelector('button')
    emptied.current = null
    const focused = document.activeElement
    if (isNowhere(focused) || list.current?.contains(focused)) next?.focus()
  }, [versions, list])
  return (version: BriefVersion) => {
    emptied.current = versions.indexOf(version)
    onDelete(version)
  }
}

function rowsOf(list: HTMLElement | null): readonly HTMLElement[] {
  return [...(list?.querySelectorAll<HTMLElement>('.version') ?? [])]
}
