import { Button, Field, Input } from '@fluentui/react-components'
import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { message } from '#messages'

interface LinkFieldProps {
  /** Whether the caret is in a link. */
  readonly hasLink: boolean
  /** `null` takes the link away. */
  readonly onLink: (href: string | null) => void
  readonly onClose: () => void
}

/** An address for the words that are selected. */
export function LinkField({ hasLink, onLink, onClose }: LinkFieldProps) {
  const [address, setAddress] = useState('')
  const field = useRef<HTMLDivElement>(null)
  useEffect(() => field.current?.querySelector('input')?.focus(), [])
  const href = completeAddress(address)
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && href !== null) onLink(href)
    else if (event.key === 'Escape') onClose()
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    <div ref={field} className="note-link">
      <Field label={message('note.linkAddress')} size="small" className="note-link-field">
        <Input type="url" value={address} placeholder="https://" onChange={(_, { value }) => setAddress(value)} onKeyDown={onKeyDown} />
      </Field>
      {hasLink && (
        <Button size="small" onClick={() => onLink(null)}>
          {message('note.linkRemove')}
        </Button>
      )}
      <Button size="small" disabled={href === null} onClick={() => onLink(href)}>
        {message('note.linkSet')}
      </Button>
    </div>
  )
}

/** An address as a link of a brief may have it; a bare host is meant as https. */
function completeAddress(address: string): string | null {
  const typed = address.trim()
  if (/^(?:https?:\/\/|mailto:)\S+$/u.test(typed)) return typed
  return /^[\w-]+(?:\.[\w-]+)+(?:[/?#]\S*)?$/u.test(typed) ? `https://${typed}` : null
}
