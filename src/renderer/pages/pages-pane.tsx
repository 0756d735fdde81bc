import './pages.css'
import { Button, MessageBar, MessageBarActions, MessageBarBody, Spinner } from '@fluentui/react-components'
import { useCallback, useEffect, useMemo, useRef, useSyncExternalStore } from 'react'
import { message } from '#messages'
import { AsidePane } from '#ui/aside-pane'
import { listedCharacters } from '#ui/listed-characters'
import { collectGarbage, Collections } from './collections.ts'
import type { LaidPages, PagesStanding } from './laid-pages.ts'
import { PagesList } from './pages-list.tsx'
import { PagesToolbar } from './pages-toolbar.tsx'
import { placeAt, placeOf } from './place-on-pages.ts'
import { usePageSearch } from './use-page-search.ts'
import { usePagesView } from './use-pages-view.ts'
import { useOpenedPages } from './use-pdf.ts'

/** What the pages are shown of. */
export interface ShownPages {
  readonly laidPages: LaidPages
  /** The ids of what is around the caret, from the inside outwards. */
  readonly caret: readonly string[]
  readonly onGo: (id: string) => void
  readonly onAgain: () => void
  readonly onPrint: () => void
  readonly onAddFont: () => void
}

/** The brief’s real pages beside its text. */
export function PagesPane({ pages, onClose }: { readonly pages: ShownPages; readonly onClose: () => void }) {
  const { laidPages, caret, onGo, onAgain, onPrint, onAddFont } = pages
  const { laid, standing } = useSyncExternalStore(laidPages.subscribe, laidPages.state)
  const list = useRef<HTMLDivElement>(null)
  const searchField = useRef<HTMLInputElement>(null)
  const opened = useOpenedPages(laid)
  useCollections(opened)
  const view = usePagesView(list, opened === null ? null : { ...opened.whole, count: opened.count })
  const search = usePageSearch(opened?.whole ?? null, ({ page, boxes: [first] }) => {
    if (opened !== null && first !== undefined) view.reveal(page, opened.whole.height - first.baseline - first.height)
  })
  const caretPlace = useMemo(() => (opened === null ? null : placeOf(opened.places, caret)), [opened, caret])
  useFollowing(caretPlace, view.reveal)
  const go = useCallback(
    (page: number, y: number) => {
      const place = opened === null ? null : placeAt(opened.places, page, y)
      if (place !== null) onGo(place.id)
    },
    [opened, onGo],
  )
  const count = opened?.count ?? 0
  return (
    <AsidePane
      className="pages"
      title={message('pages.title')}
      count={opened === null ? null : message('pages.count', { count })}
      closeName={message('pages.close')}
      onClose={onClose}
    >
      <Standing standing={standing} isOpened={opened !== null} onAgain={onAgain} />
      {opened !== null && (
        <>
          <PagesToolbar
            count={count}
            view={view}
            search={search}
            searchField={searchField}
            isLaying={standing === 'laying'}
            onPrint={onPrint}
            onLeave={() => list.current?.focus()}
          />
          {opened.missingGlyphs.length > 0 && <MissingGlyphs characters={opened.missingGlyphs} onAddFont={onAddFont} />}
          <PagesList
            opened={opened}
            view={view}
            list={list}
            isLaying={standing === 'laying'}
            caret={caretPlace}
            found={search.found}
            current={search.current}
            onGo={go}
            onFind={() => searchField.current?.focus()}
          />
        </>
      )}
    </AsidePane>
  )
}

interface StandingProps {
  readonly standing: PagesStanding
  readonly isOpened: boolean
  readonly onAgain: () => void
}

/** Why there are no pages, or none that are new. */
function Standing({ standing, isOpened, onAgain }: StandingProps) {
  switch (standing) {
    case 'failed':
      return <Failed onAgain={onAgain} />
    case 'laying':
      return isOpened ? null : <Spinner className="pages-first" label={message('pages.first')} />
    case 'none':
      return <p className="pages-none">{message('pages.none')}</p>
    case 'laid':
      return null
  }
}

function MissingGlyphs({ characters, onAddFont }: { readonly characters: readonly string[]; readonly onAddFont: () => void }) {
  return (
    <MessageBar intent="warning" layout="multiline" className="pages-glyphs">
      <MessageBarBody>
        {message('pages.missingGlyphs', { count: characters.length, characters: listedCharacters(characters) })}
      </MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={onAddFont}>
          {message('pages.addFont')}
        </Button>
      </MessageBarActions>
    </MessageBar>
  )
}

function Failed({ onAgain }: { readonly onAgain: () => void }) {
  return (
    <MessageBar intent="error" layout="multiline" role="alert">
      <MessageBarBody>{message('pages.failed')}</MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={onAgain}>
          {message('pages.again')}
        </Button>
      </MessageBarActions>
    </MessageBar>
  )
}

function useCollections(opened: unknown): void {
  const collections = useRef(new Collections(collectGarbage))
  useEffect(() => collections.current.changed(), [opened])
  useEffect(() => () => collections.current.stop(), [])
}

/** The pages go where the caret goes, and stay where they are while it stays in its block. */
function useFollowing(
  place: { readonly id: string; readonly page: number; readonly y: number } | null,
  reveal: (page: number, y: number) => void,
) {
  const newest = useRef({ place, reveal })
  newest.current = { place, reveal }
  const id = place?.id ?? null
  useEffect(() => {
    const { place: at, reveal: show } = newest.current
    if (at !== null) show(at.page, at.y)
  }, [id])
}
