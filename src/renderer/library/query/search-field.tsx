import { SearchBox } from '@fluentui/react-components'
import { type KeyboardEvent, startTransition, useEffect, useRef, useState } from 'react'
import { message } from '#messages'
import type { LibraryModel } from '../library-model.ts'
import { SearchHelp } from './search-help.tsx'

interface SearchFieldProps {
  readonly model: LibraryModel
  /** The keyboard goes on to the list, and with `read` to its article. */
  readonly onList: (next: 'choose' | 'read') => void
}

/** Search as you type. What is typed stands there at once; the list follows when it can. */
export function SearchField({ model: { view, setView }, onList }: SearchFieldProps) {
  const [typed, setTyped] = useState(view.text)
  // What was typed and has not come back as the view’s text yet. Any other text comes from elsewhere and replaces what stands here.
  const onItsWay = useRef<string[]>([])
  useEffect(() => {
    const at = onItsWay.current.indexOf(view.text)
    if (at === -1) setTyped(view.text)
    else onItsWay.current.splice(0, at + 1)
  }, [view.text])
  const search = (text: string) => {
    setTyped(text)
    if (text !== view.text) onItsWay.current.push(text)
    startTransition(() => setView((now) => ({ ...now, text })))
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Escape' && typed !== '') {
      event.preventDefault()
      search('')
    } else if (event.key === 'ArrowDown' || event.key === 'Enter') {
      event.preventDefault()
      onList(event.key === 'Enter' ? 'read' : 'choose')
    }
  }
  return (
    <div className="library-search">
      <SearchBox
        dir="auto"
        placeholder={message('library.search')}
        aria-label={message('library.search')}
        aria-keyshortcuts="Control+Shift+F"
        value={typed}
        maxLength={1000}
        onChange={(_, { value }) => search(value)}
        onKeyDown={onKeyDown}
      />
      <SearchHelp onExample={search} />
    </div>
  )
}
