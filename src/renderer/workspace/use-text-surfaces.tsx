import type { Editor } from '@tiptap/react'
import { type ReactNode, useCallback, useEffect, useState } from 'react'
import type { Session } from '#ipc/api'
import { message } from '#messages'
import { insertTable, linkAt, readAddress, removeLink, setLink, setTypographicMarks, textCounts } from '../editor/document/index.ts'
import { CountsDialog, LinkBar, LinkCard, SymbolDialog, TableDialog } from '../writing/index.ts'
import { focusPage } from './focus-page.ts'
import { apply } from './commands/index.ts'
import type { TextSurfaces } from './commands/index.ts'
import { useEditorValue } from './use-editor-value.ts'

type Shown = 'link' | 'symbols' | 'counts' | 'table'

interface TextPlace {
  readonly editor: Editor | null
  readonly session: Session
  readonly change: (patch: Partial<Session>) => void
  readonly tell: (sentence: string) => void
}

/** How many special characters are remembered. */
const remembered = 16

/** What comes up over the text: links, special characters, counts, the size of a new table. */
export function useTextSurfaces({ editor, session, change, tell }: TextPlace): {
  readonly actions: TextSurfaces
  readonly drawn: ReactNode
} {
  const [shown, setShown] = useState<Shown | null>(null)
  const { typographicMarks, recentSymbols } = session
  useEffect(() => {
    if (editor !== null) setTypographicMarks(editor.view, typographicMarks)
  }, [editor, typographicMarks])
  const close = useCallback(() => setShown(null), [])
  const openLink = useCallback(() => {
    const href = editor === null ? null : (linkAt(editor.state)?.href ?? null)
    if (href !== null) void openAddress(href, tell)
  }, [editor, tell])
  useLinkClicks(editor, tell)
  const insertSymbol = (character: string) => {
    editor?.view.dispatch(editor.state.tr.insertText(character).scrollIntoView())
    change({ recentSymbols: [character, ...recentSymbols.filter((known) => known !== character)].slice(0, remembered) })
  }
  const drawn = editor !== null && (
    <>
      {shown === 'symbols' && <SymbolDialog recent={recentSymbols} onInsert={insertSymbol} onClose={close} />}
      {shown === 'table' && <TableDialog onInsert={(size) => apply(editor, insertTable(editor.state, size))} onClose={close} />}
      {shown === 'counts' && <Counts editor={editor} onClose={close} />}
      {shown === 'link' ? (
        <EditedLink editor={editor} onOpen={openLink} onClose={close} />
      ) : (
        <ShownLink editor={editor} isFree={shown === null} onEdit={() => setShown('link')} onOpen={openLink} />
      )}
    </>
  )
  const actions: TextSurfaces = {
    link: () => setShown('link'),
    openLink,
    symbols: () => setShown('symbols'),
    counts: () => setShown('counts'),
    table: () => setShown('table'),
    typographicMarks,
    toggleTypographicMarks: () => change({ typographicMarks: !typographicMarks }),
  }
  return { actions, drawn }
}

function Counts({ editor, onClose }: { readonly editor: Editor; readonly onClose: () => void }) {
  const { doc, selection } = editor.state
  // Counted once, when it is asked for.
  const [counts] = useState(() => ({
    whole: textCounts(doc, { from: 0, to: doc.content.size }),
    selection: selection.empty ? null : textCounts(doc, selection),
  }))
  return <CountsDialog {...counts} onClose={onClose} />
}

interface EditedLinkProps {
  readonly editor: Editor
  readonly onOpen: () => void
  readonly onClose: () => void
}

function EditedLink({ editor, onOpen, onClose }: EditedLinkProps) {
  const [before] = useState(() => linkAt(editor.state))
  const remove = () => {
    onClose()
    apply(editor, removeLink(editor.state))
  }
  const set = (typed: string, words: string): string | null => {
    const address = readAddress(typed)
    switch (address.kind) {
      case 'empty':
        return message('link.empty')
      case 'scheme':
        return message('link.scheme', { scheme: address.scheme })
      case 'not-an-address':
        return message('link.notAnAddress')
      case 'address': {
        const linked = setLink(editor.state, { href: address.href, words })
        if (linked === null) return message('link.noPlace')
        editor.view.dispatch(linked)
        return null
      }
    }
  }
  return (
    <LinkCard
      target={targetOf(editor)}
      href={before?.href ?? ''}
      asksForWords={before === null && editor.state.selection.empty}
      onSet={set}
      onOpen={before === null ? null : onOpen}
      onRemove={before === null ? null : remove}
      onClose={() => {
        onClose()
        focusPage(editor)
      }}
    />
  )
}

interface ShownLinkProps {
  readonly editor: Editor
  readonly isFree: boolean
  readonly onEdit: () => void
  readonly onOpen: () => void
}

/** While the caret is in a link and nothing is selected. */
function ShownLink({ editor, isFree, onEdit, onOpen }: ShownLinkProps) {
  const link = useEditorValue(editor, readLink)
  const [hasFocus, setHasFocus] = useState(editor.isFocused)
  useEffect(() => {
    const update = () => setHasFocus(editor.isFocused)
    editor.on('focus', update)
    editor.on('blur', update)
    return () => {
      editor.off('focus', update)
      editor.off('blur', update)
    }
  }, [editor])
  if (!isFree || !hasFocus || link === null || link.href === null) return null
  return (
    <LinkBar
      key={`${link.from} ${link.href}`}
      target={targetOf(editor)}
      href={link.href}
      onEdit={onEdit}
      onOpen={onOpen}
      onRemove={() => apply(editor, removeLink(editor.state))}
    />
  )
}

function readLink({ state }: Editor) {
  const link = state.selection.empty ? linkAt(state) : null
  return { href: link?.href ?? null, from: link?.from ?? null }
}

function targetOf({ view }: Editor) {
  return {
    getBoundingClientRect: () => {
      const at = linkAt(view.state)?.from ?? view.state.selection.from
      const { left, right, top, bottom } = view.coordsAtPos(at)
      return new DOMRect(left, top, right - left, bottom - top)
    },
  }
}

/** Ctrl and a click open a link; a click alone puts the caret into it. */
function useLinkClicks(editor: Editor | null, tell: (sentence: string) => void): void {
  useEffect(() => {
    if (editor === null) return undefined
    const dom = editor.view.dom
    const onClick = (event: MouseEvent) => {
      const link = event.target instanceof Element ? event.target.closest('a[href]') : null
      const href = link?.getAttribute('href') ?? null
      if (href === null) return
      event.preventDefault()
      if (event.ctrlKey || event.metaKey) void openAddress(href, tell)
    }
    dom.addEventListener('click', onClick)
    return () => dom.removeEventListener('click', onClick)
  }, [editor, tell])
}

async function openAddress(href: string, tell: (sentence: string) => void): Promise<void> {
  const { kind } = await window.attache.openLink(href)
  if (kind === 'no-program') tell(message('link.notOpened'))
}
