import { SearchBox } from '@fluentui/react-components'
import { type KeyboardEvent, startTransition, useCallback, useEffect, useRef, useState } from 'react'
import { message } from '#messages'
import type { LibraryModel } from '../library-model.ts'
import { SearchHelp } from './search-help.tsx'

interface SearchFieldProps {
  readonly model: LibraryModel
  /** The text that the list answers; `null` while it answers another question than the view’s. */
  readonly answered: string | null
  /** The keyboard goes on to the list, and with `read` to its article. */
  readonly onList: (next: 'choose' | 'read') => void
}

/** Search as you type. What is typed stands there at once; the list follows when it can. */
export function SearchField({ model: { view, setView }, answered, onList }: SearchFieldProps) {
  const [typed, setTyped] = useState(view.text)
  // What was typed and has not come back as the view’s text yet. Any other text comes from elsewhere and replaces what stands here.
  const onItsWay = useRef<string[]>([])
  const list = useHurried(answered === typed, onList)
  const { forget } = list
  useEffect(() => {
    const at = onItsWay.current.indexOf(view.text)
    if (at === -1) {
      forget()
      setTyped(view.text)
    } else onItsWay.current.splice(0, at + 1)
  }, [view.text, forget])
  const search = (text: string) => {
    forget()
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
      list.goOn(event.key === 'Enter' ? 'read' : 'choose')
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
        // When the window loses the keyboard the field still has it in the window.
        onBlur={({ target }) => target !== document.activeElement && forget()}
      />
      <SearchHelp onExample={search} />
    </div>
  )
}

/** Enter and the arrow may be quicker than the list: they then act once it answers what was typed, unless the user has gone on to something else by then. */
function useHurried(isAnswered: boolean, onList: SearchFieldProps['onList']) {
  const hurried = useRef<Parameters<typeof onList>[0] | null>(null)
  useEffect(() => {
    if (!isAnswered || hurried.current === null) return
    const next = hurried.current
    hurried.current = null
    onList(next)
  })
  const forget = useCallback(() => {
    hurried.current = null
  }, [])
  const goOn = (next: Parameters<typeof onList>[0]) => {
    if (isAnswered) onList(next)
    else hurried.current = next
  }
  return { forget, goOn }
}
