import { type RefObject, useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { ImportResult } from '#ipc/api'
import type { PastedContent } from '../import/index.ts'
import { useImportList } from './use-import-list.ts'
import { useThrottled } from './use-throttled.ts'

interface ImportEvents {
  /** Articles have come in: now and then while an import goes on, and when it has ended. */
  readonly onChanged: () => void
  /** `isWatched`: its screen was open to the end; else whoever started it went on with something else. */
  readonly onDone: (results: readonly ImportResult[], isWatched: boolean) => void
}

/** Importing: its screen, what is under way and what became of it. */
export function useImport({ onChanged, onDone }: ImportEvents) {
  const [isShown, setIsShown] = useState(false)
  const [isDismissed, setIsDismissed] = useState(false)
  const [isPasting, setIsPasting] = useState(false)
  const shown = useRef(isShown)
  shown.current = isShown
  const changedNowAndThen = useThrottled(onChanged)
  const show = useCallback(() => {
    setIsShown(true)
    setIsDismissed(false)
  }, [])
  const store = useImportList({ isShown: shown, onQueued: show, onFinished: changedNowAndThen })
  const run = useRun(shown, onChanged, onDone)
  const commands = useMemo(
    () => ({
      choose: () => run(window.attache.importChosen()),
      chooseFolder: () => run(window.attache.importFolder()),
      drop: (files: readonly File[]) => run(window.attache.importDropped(files)),
      take: (content: PastedContent) => {
        setIsPasting(false)
        take(content, run)
      },
      retry: (ids: readonly number[]) => run(window.attache.retryImport(ids)),
      cancel: () => void window.attache.cancelImport(),
      paste: () => setIsPasting(true),
      closePaste: () => setIsPasting(false),
      close: () => setIsShown(false),
      dismiss: () => setIsDismissed(true),
    }),
    [run],
  )
  return { ...commands, show, isShown, isPasting, hasLine: !isShown && !isDismissed, store }
}

type Run = (importing: Promise<readonly ImportResult[]>) => void

function useRun(shown: RefObject<boolean>, onChanged: () => void, onDone: ImportEvents['onDone']): Run {
  const newest = useRef({ onChanged, onDone })
  useEffect(() => {
    newest.current = { onChanged, onDone }
  }, [onChanged, onDone])
  return useCallback(
    (importing) => {
      void importing.then((results) => {
        if (results.length === 0) return
        newest.current.onChanged()
        newest.current.onDone(results, shown.current)
      })
    },
    [shown],
  )
}

function take(content: PastedContent, run: Run): void {
  switch (content.kind) {
    case 'nothing':
      return
    case 'addresses':
      run(window.attache.importAddresses(content.addresses))
      return
    case 'text':
    case 'html':
      run(window.attache.importPasted(content))
  }
}
