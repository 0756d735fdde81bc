import { type EditorState, TextSelection, type Transaction } from '@tiptap/pm/state'
import type { Editor } from '@tiptap/react'
import { useCallback, useEffect, useState } from 'react'
import { findNode, moveEntry, moveHeading, moveSection, moveTo, outlineOf } from '../editor/document/index.ts'
import { dispatchApart } from '../editor/index.ts'
import type { OutlineDrop } from '../outline/index.ts'
import { focusPage } from './focus-page.ts'
import { showPlace } from './show-place.ts'
import { isSameList, useFromText } from './use-from-text.ts'
import type { useWriting } from './use-writing.ts'

const currentAfter = 120

const noRows: ReturnType<typeof outlineOf> = []

/** The brief’s outline, where in it the caret is, and what a row of it does. */
export function useOutline({ editor, textChanges }: ReturnType<typeof useWriting>) {
  const rows = useFromText(
    textChanges,
    useCallback(() => (editor === null ? noRows : outlineOf(editor.state.doc)), [editor]),
    isSameList,
  )
  const current = useCurrent(editor)
  return {
    rows,
    current,
    go: (id: string | null) => editor !== null && goTo(editor, id),
    move: (id: string, direction: 'up' | 'down') => {
      if (editor === null) return
      const moved = movedPart(editor.state, id, direction)
      if (moved !== null) dispatchApart(editor.view, moved)
    },
    drop: (id: string, drop: OutlineDrop) => {
      const gap = editor === null ? null : gapOf(editor, drop)
      const moved = editor === null || gap === null ? null : moveTo(editor.state, id, gap)
      if (editor !== null && moved !== null) dispatchApart(editor.view, moved)
    },
  }
}

function movedPart(state: EditorState, id: string, direction: 'up' | 'down'): Transaction | null {
  const part = findNode(state.doc, id)?.node.type
  if (part?.name === 'heading') return moveHeading(state, id, direction)
  return part?.spec.group === 'section' ? moveSection(state, id, direction) : moveEntry(state, id, direction)
}

/** Puts the caret at the place and shows it. */
function goTo(editor: Editor, id: string | null): void {
  const found = id === null ? null : findNode(editor.state.doc, id)
  const start = TextSelection.near(editor.state.doc.resolve(found === null ? 1 : found.position + 1), 1)
  editor.view.dispatch(editor.state.tr.setSelection(start))
  focusPage(editor, { scrolls: id === null })
  if (id !== null) showPlace(editor.view, id)
}

function gapOf({ state: { doc } }: Editor, { id, where }: OutlineDrop): number | null {
  const found = findNode(doc, id)
  if (found === null) return null
  const { node, position } = found
  switch (where) {
    case 'before':
      return position
    case 'after':
      return position + node.nodeSize
    case 'into':
      return position + node.nodeSize - 1
  }
}

/** The id of the outline’s row for where the caret is, a moment after it moved. */
function useCurrent(editor: Editor | null): string | null {
  const [current, setCurrent] = useState<string | null>(null)
  useEffect(() => {
    if (editor === null) return undefined
    let timer: ReturnType<typeof setTimeout> | null = null
    const look = () => {
      timer = null
      setCurrent(rowAt(editor))
    }
    const soon = () => {
      timer ??= setTimeout(look, currentAfter)
    }
    look()
    editor.on('transaction', soon)
    return () => {
      editor.off('transaction', soon)
      if (timer !== null) clearTimeout(timer)
    }
  }, [editor])
  return current
}

function rowAt({ state: { selection } }: Editor): string | null {
  const { $head } = selection
  if ($head.depth === 0 || $head.node(1).type.name === 'titleBlock') return null
  const section = $head.node(1)
  const inner = $head.depth < 2 ? null : $head.node(2)
  if (inner?.type.spec.group === 'entry') return String(inner.attrs['id'])
  for (let index = Math.min($head.index(1), section.childCount - 1); index >= 0; index -= 1) {
    const before = section.child(index)
    if (before.type.name === 'heading') return String(before.attrs['id'])
  }
  return String(section.attrs['id'])
}
