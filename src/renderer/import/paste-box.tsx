import './import.css'
import {
  Button,
  Checkbox,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  Field,
  Text,
  Textarea,
} from '@fluentui/react-components'
import { type ClipboardEvent, type KeyboardEvent, useRef, useState } from 'react'
import { countWords } from '#core/article'
import { message } from '#messages'
import { useReturnFocus } from '#ui/focus'
import { mostAddresses, type PastedContent, pastedContent } from './pasted-content.ts'

interface PasteBoxProps {
  readonly onImport: (content: PastedContent) => void
  /** Files were pasted, and not their text. */
  readonly onFiles: (files: readonly File[]) => void
  readonly onClose: () => void
}

interface Pasted {
  readonly text: string
  /** What the clipboard held beside `text`, as long as that is what was pasted and nothing else. */
  readonly html: string | null
}

/** A box to paste into, which says what it takes the pasted for before anything is imported. */
export function PasteBox({ onImport, onFiles, onClose }: PasteBoxProps) {
  useReturnFocus()
  const [pasted, setPasted] = useState<Pasted>({ text: '', html: null })
  const [isPlain, setIsPlain] = useState(false)
  const arriving = useRef<string | null>(null)
  const found = pastedContent(pasted.text, isPlain ? null : pasted.html)
  const isTooMuch = found.kind === 'addresses' && found.addresses.length > mostAddresses
  const canImport = found.kind !== 'nothing' && !isTooMuch
  const paste = (event: ClipboardEvent<HTMLTextAreaElement>) => {
    const { files } = event.clipboardData
    const text = event.clipboardData.getData('text/plain')
    if (files.length > 0 && text === '') {
      event.preventDefault()
      onFiles([...files])
      return
    }
    const html = event.clipboardData.getData('text/html')
    arriving.current = html === '' || pasted.text !== '' ? null : html
  }
  const change = (text: string) => {
    setPasted({ text, html: arriving.current })
    arriving.current = null
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || !canImport) return
    event.preventDefault()
    onImport(found)
  }
  return (
    <Dialog open onOpenChange={(_, { open }) => (open ? null : onClose())}>
      <DialogSurface className="paste-box" onKeyDown={onKeyDown}>
        <DialogBody>
          <DialogTitle>{message('paste.title')}</DialogTitle>
          <DialogContent className="paste-box-content">
            <Field label={message('paste.box')} hint={message('paste.hint')}>
              <Textarea
                rows={10}
                resize="vertical"
                value={pasted.text}
                dir="auto"
                onPaste={paste}
                onChange={(_, { value }) => change(value)}
              />
            </Field>
            <div className="paste-box-found">
              <Text role="status" className={isTooMuch ? 'missing' : undefined}>
                {describe(found, pasted.text)}
              </Text>
              {pasted.html !== null && (found.kind === 'html' || isPlain) && (
                <Checkbox label={message('paste.plain')} checked={isPlain} onChange={(_, { checked }) => setIsPlain(checked === true)} />
              )}
            </div>
          </DialogContent>
          <DialogActions>
            <Button onClick={onClose}>{message('action.cancel')}</Button>
            <Button appearance="primary" disabled={!canImport} onClick={() => onImport(found)}>
              {message('paste.import')}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  )
}

function describe(found: PastedContent, text: string): string {
  switch (found.kind) {
    case 'nothing':
      return message('paste.is.nothing')
    case 'addresses': {
      const count = found.addresses.length
      return count > mostAddresses ? message('paste.tooMany', { count, most: mostAddresses }) : message('paste.is.addresses', { count })
    }
    case 'text':
    case 'html':
      return message(`paste.is.${found.kind}`, { words: countWords(text) })
  }
}
