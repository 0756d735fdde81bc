import { Input } from '@fluentui/react-components'
import { type KeyboardEvent, useRef, useState } from 'react'
import { message } from '#messages'

interface RenameFieldProps {
  readonly title: string | null
  /** The new title; `null` when it stays as it is. */
  readonly onDone: (title: string | null) => void
}

/** An article’s title, to be written over in the list. Enter and leaving keep what was typed, Escape does not; an empty title is none. */
export function RenameField({ title, onDone }: RenameFieldProps) {
  const [text, setText] = useState(title ?? '')
  const isDone = useRef(false)
  const finish = (isKept: boolean) => {
    if (isDone.current) return
    isDone.current = true
    const typed = text.trim()
    onDone(isKept && typed !== '' && typed !== title ? typed : null)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation()
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Enter' || event.key === 'Escape') {
      event.preventDefault()
      finish(event.key === 'Enter')
    }
  }
  return (
    <Input
      className="library-rename"
      aria-label={message('library.rename')}
      dir="auto"
      // It came up because the user asked to write in it.
      // oxlint-disable-next-line jsx-a11y/no-autofocus
      autoFocus
      value={text}
      onFocus={({ currentTarget }) => currentTarget.select()}
      onChange={(_, { value }) => setText(value)}
      onKeyDown={onKeyDown}
      onBlur={() => finish(true)}
    />
  )
}
