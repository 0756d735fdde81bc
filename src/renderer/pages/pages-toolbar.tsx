import { Button, Input, SearchBox, Spinner, Text } from '@fluentui/react-components'
import { AutoFitWidth20Regular } from '@fluentui/react-icons/svg/auto-fit-width'
import { ChevronDown20Regular } from '@fluentui/react-icons/svg/chevron-down'
import { ChevronUp20Regular } from '@fluentui/react-icons/svg/chevron-up'
import { Print20Regular } from '@fluentui/react-icons/svg/print'
import { ZoomIn20Regular } from '@fluentui/react-icons/svg/zoom-in'
import { ZoomOut20Regular } from '@fluentui/react-icons/svg/zoom-out'
import type { FluentIcon } from '@fluentui/react-icons'
import { type KeyboardEvent, type RefObject, useState } from 'react'
import { message } from '#messages'
import type { usePageSearch } from './use-page-search.ts'
import type { PagesView } from './use-pages-view.ts'

/** Most layouts are there before a wheel that turns says anything, in milliseconds. */
const spinAfter = 1000

interface PagesToolbarProps {
  readonly count: number
  readonly view: PagesView
  readonly search: ReturnType<typeof usePageSearch>
  readonly searchField: RefObject<HTMLInputElement | null>
  /** Whether newer pages are on their way. */
  readonly isLaying: boolean
  readonly onPrint: () => void
  /** Back to the pages. */
  readonly onLeave: () => void
}

/** Which page, how large, and where words stand. */
export function PagesToolbar({ count, view, search, searchField, isLaying, onPrint, onLeave }: PagesToolbarProps) {
  return (
    <div className="pages-toolbar" role="group" aria-label={message('pages.tools')}>
      <div className="pages-tools">
        <Tool
          icon={ChevronUp20Regular}
          name={message('pages.previous')}
          isPossible={view.current > 1}
          onRun={() => view.goToPage(view.current - 1)}
        />
        <Tool
          icon={ChevronDown20Regular}
          name={message('pages.next')}
          isPossible={view.current < count}
          onRun={() => view.goToPage(view.current + 1)}
        />
        <PageField count={count} current={view.current} onPage={view.goToPage} />
        {isLaying && <Spinner size="extra-tiny" delay={spinAfter} aria-label={message('pages.first')} />}
      </div>
      <div className="pages-tools">
        <Tool icon={ZoomOut20Regular} name={message('pages.smaller')} onRun={view.zoomOut} />
        <Text size={200} className="pages-zoom">
          {message('pages.zoom', { percent: Math.round((view.scale * 72 * 100) / 96) })}
        </Text>
        <Tool icon={ZoomIn20Regular} name={message('pages.larger')} onRun={view.zoomIn} />
        <Tool icon={AutoFitWidth20Regular} name={message('pages.fit')} isPressed={view.zoom === 'width'} onRun={view.fitWidth} />
        <Tool icon={Print20Regular} name={message('command.print')} onRun={onPrint} />
      </div>
      <Search search={search} field={searchField} onLeave={onLeave} />
    </div>
  )
}

interface ToolProps {
  readonly icon: FluentIcon
  readonly name: string
  readonly isPossible?: boolean
  readonly isPressed?: boolean
  readonly onRun: () => void
}

function Tool({ icon: Icon, name, isPossible = true, isPressed, onRun }: ToolProps) {
  return (
    <Button
      appearance="subtle"
      size="small"
      icon={<Icon />}
      aria-label={name}
      title={name}
      disabledFocusable={!isPossible}
      {...(isPressed === undefined ? {} : { 'aria-pressed': isPressed })}
      onClick={onRun}
    />
  )
}

/** The number of the page; typing another and Enter goes there. */
function PageField({
  count,
  current,
  onPage,
}: {
  readonly count: number
  readonly current: number
  readonly onPage: (page: number) => void
}) {
  const [typed, setTyped] = useState<string | null>(null)
  const go = () => {
    const page = Number(typed)
    if (typed !== null && Number.isInteger(page) && page > 0) onPage(page)
    setTyped(null)
  }
  return (
    <>
      <Input
        size="small"
        className="pages-number"
        inputMode="numeric"
        aria-label={message('pages.number')}
        value={typed ?? String(current)}
        onChange={(_, { value }) => setTyped(value)}
        onKeyDown={({ key }) => key === 'Enter' && go()}
        onBlur={() => setTyped(null)}
      />
      <Text size={200}>{message('pages.of', { count })}</Text>
    </>
  )
}

function Search({
  search,
  field,
  onLeave,
}: {
  readonly search: PagesToolbarProps['search']
  readonly field: PagesToolbarProps['searchField']
  readonly onLeave: () => void
}) {
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter') {
      if (event.shiftKey) search.previous()
      else search.next()
    } else if (event.key === 'Escape') {
      search.onWords('')
      onLeave()
    } else return
    event.preventDefault()
  }
  return (
    <div className="pages-search">
      <SearchBox
        input={{ ref: field }}
        size="small"
        aria-label={message('pages.search')}
        placeholder={message('pages.search')}
        value={search.words}
        onChange={(_, { value }) => search.onWords(value)}
        onKeyDown={onKeyDown}
      />
      <Text size={200} role="status" className="pages-found">
        {search.words.trim() === ''
          ? ''
          : message('pages.found', { count: search.found.length, at: search.current === null ? 0 : search.at + 1 })}
      </Text>
    </div>
  )
}
