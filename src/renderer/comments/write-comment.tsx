import { Button, Field, Input, Textarea } from '@fluentui/react-components'
import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { message } from '#messages'

interface WriteCommentProps {
  readonly label: string
  /** What stands there already. */
  readonly text?: string
  readonly button: string
  /** Whether to ask for a name, which is asked once. */
  readonly asksName: boolean
  readonly onSend: (text: string, author: string | null) => void
  readonly onCancel: () => void
}

/** A field to write a comment in. Ctrl+Enter sends it, Esc leaves it. */
export function WriteComment({ label, text: first = '', button, asksName, onSend, onCancel }: WriteCommentProps) {
  const [text, setText] = useState(first)
  const [author, setAuthor] = useState('')
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => box.current?.querySelector('textarea')?.focus(), [])
  const send = () => {
    if (text.trim() !== '') onSend(text.trim(), asksName ? author.trim() : null)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') onCancel()
    else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) send()
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- the keys of the fields within, in one place
    <div ref={box} className="write-comment" onKeyDown={onKeyDown}>
      <Textarea
        size="small"
        resize="vertical"
        rows={3}
        dir="auto"
        aria-label={label}
        value={text}
        onChange={(_, { value }) => setText(value)}
      />
      {asksName && (
        <Field size="small" label={message('comments.author')} hint={message('comments.authorHint')}>
          <Input size="small" maxLength={100} value={author} onChange={(_, { value }) => setAuthor(value)} />
        </Field>
      )}
      <div className="write-comment-foot">
        <Button size="small" appearance="primary" title="Ctrl+Enter" disabled={text.trim() === ''} onClick={send}>
          {button}
        </Button>
        <Button size="small" appearance="subtle" title="Esc" onClick={onCancel}>
          {message('action.cancel')}
        </Button>
      </div>
    </div>
  )
}
