import type { Transaction } from '@tiptap/pm/state'
import type { Editor } from '@tiptap/react'
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { ExportSettings } from '#ipc/export-types'
import type { PagesLaid } from '#ipc/page-types'
import { message } from '#messages'
import { changesPicks } from '../editor/document/index.ts'
import type { FontsChoice } from '../export/index.ts'
import { LaidPages, type ShownPages } from '../pages/index.ts'
import { KeptSettings } from './kept-settings.ts'
import { PageDesk } from './page-desk.ts'
import type { useNotices } from './use-notices.tsx'
import type { useWriting } from './use-writing.ts'

const caretAfter = 120

type Writing = ReturnType<typeof useWriting>

/** The brief’s pages while they are shown, and printing them. They look as the brief is exported. */
export function usePages(writing: Writing, isShown: boolean, fonts: FontsChoice, tell: ReturnType<typeof useNotices>['tell']) {
  const { brief, editor, goTo } = writing
  const [laidPages] = useState(() => new LaidPages())
  const newest = useRef(writing)
  newest.current = writing
  const desk = useRef<PageDesk | null>(null)
  const settings = useRef(new KeptSettings())
  useEffect(() => {
    if (!isShown || brief === null || editor === null) return undefined
    const opened = new PageDesk(async (isMended) => {
      laidPages.lay()
      const answer = await lay(newest.current, await settings.current.of(newest.current), isMended)
      if (desk.current !== opened || answer.kind === 'cancelled') return
      if (answer.kind === 'laid') laidPages.show(answer)
      else laidPages.fail()
    })
    desk.current = opened
    return () => {
      opened.close()
      desk.current = null
      laidPages.clear()
      void window.attache.leavePages()
    }
  }, [isShown, brief, editor, laidPages])
  useEffect(() => desk.current?.want(), [isShown, brief, editor, writing.sources, fonts.kept])
  useEveryChange(isShown ? editor : null, () => desk.current?.want())
  // How the brief is exported has been kept by then, and the pages look so.
  useEffect(
    () =>
      window.attache.on('exportProgress', ({ stage }) => {
        if (stage !== 'sources') return
        settings.current.forget()
        desk.current?.want()
      }),
    [],
  )
  const caret = useAroundCaret(isShown ? editor : null)
  const print = async () => {
    if (brief === null) return
    tell(message('print.working'))
    const { kind } = await window.attache.printPages({ brief: brief.text(), settings: await settings.current.of(newest.current) })
    if (kind !== 'cancelled') tell(message(`print.${kind}`), kind === 'opened' ? 'success' : 'error')
  }
  const onGo = useRef(goTo)
  onGo.current = goTo
  const shown: ShownPages = {
    laidPages,
    caret,
    onGo: useCallback((id: string) => onGo.current(id), []),
    onAgain: () => desk.current?.want(),
    onPrint: () => void print(),
    onAddFont: fonts.onAdd,
  }
  return { shown, print: brief === null ? null : () => void print() }
}

/** At each change, once the window shows the key that made it: the desk takes them as they come, one layout at a time. */
function useEveryChange(editor: Editor | null, onChange: () => void): void {
  const newest = useRef(onChange)
  newest.current = onChange
  useEffect(() => {
    if (editor === null) return undefined
    const look = ({ transaction }: { readonly transaction: Transaction }) => {
      if (transaction.docChanged || changesPicks(transaction)) requestAnimationFrame(() => setTimeout(() => newest.current()))
    }
    editor.on('transaction', look)
    return () => void editor.off('transaction', look)
  }, [editor])
}

async function lay({ brief, cited }: Writing, settings: ExportSettings, isMended: boolean): Promise<PagesLaid> {
  return brief === null ? { kind: 'cancelled' } : window.attache.layPages({ brief: brief.text(), cited, settings, isMended })
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
