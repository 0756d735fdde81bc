import './note-card.css'
import { Popover, PopoverSurface, type PositioningImperativeRef, Text } from '@fluentui/react-components'
import type { Editor } from '@tiptap/react'
import { useEditorState } from '@tiptap/react'
import type { Node as ProseMirrorNode } from '@tiptap/pm/model'
import { useEffect, useRef, useState } from 'react'
import { message } from '#messages'
import { noteNumber, notesInDocument } from '../document/index.ts'
import { CitedSources } from './cited-sources.tsx'
import type { NoteCardProps } from './note-card-props.ts'
import { NoteEditing } from './note-editing.tsx'
import { useCardFocus } from './use-card-focus.ts'
import { useNoteText } from './use-note-text.ts'
import { WrittenText } from './written-text.tsx'

/** A note opened in place: how it reads in print, whether its words are the source’s, and a way to write in it. */
export function NoteCard(props: NoteCardProps) {
  const { editor, id, notes } = props
  const isEditing = notes.opened?.isEditing === true
  const note = useEditorState({ editor, selector: ({ editor: now }) => numberedNote(now, id) })
  const anchor = useAnchor(editor, id)
  const positioning = useRef<PositioningImperativeRef>(null)
  const text = useNoteText(notes.written, id)
  useCardFocus(editor)
  // The card grows when it is edited and as it is written in; without this it would grow out of the window.
  useEffect(() => {
    positioning.current?.updatePosition()
  }, [isEditing, text, note])
  const { close } = notes
  useEffect(() => {
    if (note === null) close()
  }, [note, close])
  if (note === null || anchor === null) return null
  return (
    <Popover
      open
      trapFocus
      withArrow
      positioning={{ target: anchor, position: 'below', align: 'center', positioningRef: positioning, overflowBoundaryPadding: 8 }}
      onOpenChange={(event, { open }) => {
        // The click that opened the card also counts as one outside of it, and so does the keyboard’s going to the citation box.
        const isStill = notes.citing !== null || (event.target instanceof Node && anchor.contains(event.target))
        if (!open && !isStill) close()
      }}
    >
      <PopoverSurface className="note-card" aria-label={message('note.title', { number: note.number })}>
        <div className="note-card-body">
          <Text as="h2" weight="semibold">
            {message('note.title', { number: note.number })}
          </Text>
          {isEditing ? (
            <NoteEditing {...props} note={note.node} text={text} />
          ) : (
            <>
              <WrittenText text={text} />
              <CitedSources {...props} note={note.node} onEdit={() => notes.open(id, true)} />
            </>
          )}
        </div>
      </PopoverSurface>
    </Popover>
  )
}

/** The note’s number on the page, once it has been drawn. */
function useAnchor(editor: Editor, id: string): HTMLElement | null {
  const [anchor, setAnchor] = useState<HTMLElement | null>(null)
  useEffect(() => setAnchor(editor.view.dom.querySelector<HTMLElement>(`.note[data-id="${CSS.escape(id)}"]`)), [editor, id])
  return anchor
}

function numberedNote(editor: Editor, id: string): { readonly number: number; readonly node: ProseMirrorNode } | null {
  const number = noteNumber(editor.state, id)
  const place = number === null ? null : notesInDocument(editor.state).find((note) => note.id === id)
  const node = place === null || place === undefined ? null : editor.state.doc.nodeAt(place.position)
  return number === null || node === null ? null : { number, node }
}
