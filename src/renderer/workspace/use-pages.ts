import type { Transaction } from '@tiptap/pm/state'
import type { Editor } from '@tiptap/react'
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { firstSettings } from '#ipc/export-types'
import type { PagesLaid } from '#ipc/page-types'
import { message } from '#messages'
import { changesPicks } from '../editor/document/index.ts'
import type { PagesStanding, ShownPages } from '../pages/index.ts'
import { PageDesk } from './page-desk.ts'
import type { useNotices } from './use-notices.tsx'
import type { useWriting } from './use-writing.ts'

const caretAfter = 120

type Laid = Extract<PagesLaid, { readonly kind: 'laid' }>

/** The brief’s pages while they are shown, and printing them. They look as the brief is exported. */
export function usePages(writing: ReturnType<typeof useWriting>, isShown: boolean, tell: ReturnType<typeof useNotices>['tell']) {
  const { brief, editor, goTo } = writing
  const [laid, setLaid] = useState<Laid | null>(null)
  const [standing, setStanding] = useState<PagesStanding>('none')
  const newest = useRef(writing)
  newest.current = writing
  const desk = useRef<PageDesk | null>(null)
  useEffect(() => {
    if (!isShown || brief === null || editor === null) return undefined
    const opened = new PageDesk(async (isMended) => {
      setStanding('laying')
      const answer = await lay(newest.current, isMended)
      if (desk.current !== opened || answer.kind === 'cancelled') return
      setStanding(answer.kind)
      if (answer.kind === 'laid') setLaid((before) => (before !== null && isSame(before, answer) ? before : answer))
    })
    desk.current = opened
    return () => {
      opened.close()
      desk.current = null
      setLaid(null)
      setStanding('none')
      void window.attache.leavePages()
    }
  }, [isShown, brief, editor])
  useEffect(() => desk.current?.want(), [isShown, brief, editor, writing.sources])
  useEveryChange(isShown ? editor : null, () => desk.current?.want())
  // How the brief is exported has been kept by then, and the pages look so.
  useEffect(() => window.attache.on('exportProgress', ({ stage }) => stage === 'sources' && desk.current?.want()), [])
  const caret = useAroundCaret(isShown ? editor : null)
  const print = async () => {
    if (brief === null) return
    tell(message('print.working'))
    const { kind } = await window.attache.printPages({ brief: brief.text(), settings: await settingsOf(newest.current) })
    if (kind !== 'cancelled') tell(message(`print.${kind}`), kind === 'opened' ? 'success' : 'error')
  }
  const onGo = useRef(goTo)
  onGo.current = goTo
  const shown: ShownPages = {
    laid,
    standing,
    caret,
    onGo: useCallback((id: string) => onGo.current(id), []),
    onAgain: () => desk.current?.want(),
    onPrint: () => void print(),
  }
  return { shown, print: brief === null ? null : () => void print() }
}

/** At each change, after the key that made it: the desk takes them as they come, one layout at a time. */
function useEveryChange(editor: Editor | null, onChange: () => void): void {
  const newest = useRef(onChange)
  newest.current = onChange
  useEffect(() => {
    if (editor === null) return undefined
    const look = ({ transaction }: { readonly transaction: Transaction }) => {
      if (transaction.docChanged || changesPicks(transaction)) setTimeout(() => newest.current())
    }
    editor.on('transaction', look)
    return () => void editor.off('transaction', look)
  }, [editor])
}

async function lay(writing: ReturnType<typeof useWriting>, isMended: boolean): Promise<PagesLaid> {
  const { brief, cited } = writing
  if (brief === null) return { kind: 'cancelled' }
  const settings = await settingsOf(writing)
  return window.attache.layPages({ brief: brief.text(), cited, settings, isMended })
}

async function settingsOf({ brief, text }: ReturnType<typeof useWriting>) {
  const kept = brief === null ? null : await window.attache.readExportSettings(brief.document.id)
  return kept ?? firstSettings(text?.language ?? 'en-GB')
}

/** Whether mending changed nothing: then nothing is drawn again. */
function isSame(one: Laid, other: Laid): boolean {
  return one.bytes.length === other.bytes.length && one.bytes.every((byte, index) => byte === other.bytes[index])
}

/** The ids around the caret, from the inside outwards, a moment after it moved. */
function useAroundCaret(editor: Editor | null): readonly string[] {
  const [ids, setIds] = useState('')
  useEffect(() => {
    if (editor === null) return undefined
    let timer: ReturnType<typeof setTimeout> | null = null
    const look = () => {
      timer = null
      setIds(idsAround(editor).join(' '))
    }
    const soon = () => {
      timer ??= setTimeout(look, caretAfter)
    }
    look()
    editor.on('selectionUpdate', soon)
    return () => {
      editor.off('selectionUpdate', soon)
      if (timer !== null) clearTimeout(timer)
    }
  }, [editor])
  return useMemo(() => ids.split(' '), [ids])
}

function idsAround({ state: { selection } }: Editor): readonly string[] {
  const { $head } = selection
  return Array.from({ length: $head.depth }, (_, index) => $head.node($head.depth - index))
    .map(({ attrs }): unknown => attrs['id'])
    .filter((id) => typeof id === 'string')
}
