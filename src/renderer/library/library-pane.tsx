import './library.css'
import { Button, Menu, MenuDivider, MenuItem, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components'
import { Add20Regular } from '@fluentui/react-icons/svg/add'
import { ArrowLeft20Regular } from '@fluentui/react-icons/svg/arrow-left'
import { MoreHorizontal20Regular } from '@fluentui/react-icons/svg/more-horizontal'
import { memo, type ReactNode, type RefObject, useMemo, useRef, useState } from 'react'
import type { ArticleId } from '#core/article'
import { message } from '#messages'
import { BulkBar } from './act/bulk-bar.tsx'
import { CollectionTray } from './act/collection-tray.tsx'
import { LibraryDialogs } from './act/library-dialogs.tsx'
import { DetailsPane } from './details/details-pane.tsx'
import { EmptyList } from './empty-list.tsx'
import type { LibraryCommandName, LibraryModel } from './library-model.ts'
import { ArticleList, type ListHandle } from './list/article-list.tsx'
import { useArticleSource } from './list/use-article-source.ts'
import { FilterChips } from './query/filter-chips.tsx'
import { questionOf } from './query/library-view.ts'
import { ListLine } from './query/list-line.tsx'
import { SearchField } from './query/search-field.tsx'

interface LibraryPaneProps {
  readonly model: LibraryModel
  /** How an import stands whose screen is closed. */
  readonly importLine: ReactNode
}

/** All articles: searched, narrowed, sorted, chosen and put in order. */
export const LibraryPane = memo(function LibraryPane({ model, importLine }: LibraryPaneProps) {
  const { view, usedIn, version } = model
  const handle = useRef<ListHandle>(null)
  const question = useMemo(() => questionOf(view, [...usedIn.keys()]), [view, usedIn])
  const { source, list } = useArticleSource(question, version)
  const [dragged, setDragged] = useState<readonly ArticleId[] | null>(null)
  const { pages } = list
  const isAnswered = useMemo(() => JSON.stringify(list.question) === JSON.stringify(question), [list.question, question])
  const hasRows = pages !== null && pages.total > 0
  return (
    <section className="library" aria-label={message('library.title')}>
      <LibraryHeader model={model} />
      <Finding model={model} total={pages?.total ?? null} answered={isAnswered ? question.text : null} list={handle} />
      {dragged !== null && <CollectionTray model={model} ids={dragged} onDone={() => setDragged(null)} />}
      {hasRows && <ArticleList ref={handle} model={model} source={source} list={{ ...list, pages }} onDrag={setDragged} />}
      {pages?.total === 0 && <EmptyList model={model} />}
      <BulkBar model={model} />
      {hasRows && <DetailsPane model={model} />}
      {importLine}
      <LibraryDialogs model={model} />
    </section>
  )
})

interface FindingProps {
  readonly model: LibraryModel
  readonly total: number | null
  /** The text that the list answers; `null` while it answers another question than the view’s. */
  readonly answered: string | null
  readonly list: RefObject<ListHandle | null>
}

/** Searching, narrowing and sorting; nothing where there is nothing to be found. */
function Finding({ model, total, answered, list }: FindingProps) {
  const { view, facets } = model
  const isLibrary = view.filters.place === 'library'
  if (facets?.articles === 0 && isLibrary) return null
  return (
    <>
      <SearchField model={model} answered={answered} onList={(next) => list.current?.focus(next)} />
      {isLibrary && <FilterChips model={model} />}
      <ListLine model={model} total={total} />
    </>
  )
}

/** Which place is shown, importing, and what concerns the library as a whole. */
const LibraryHeader = memo(function LibraryHeader({ model }: { readonly model: LibraryModel }) {
  const { view, commands, facets } = model
  const isTrash = view.filters.place === 'trash'
  return (
    <header className={isTrash ? 'library-header' : 'library-header is-plain'}>
      {isTrash && (
        <Button
          appearance="subtle"
          icon={<ArrowLeft20Regular className="library-back" />}
          aria-label={message('command.libraryShowAll')}
          title={message('command.libraryShowAll')}
          onClick={commands.showLibrary.run}
        />
      )}
      <h2>{message(isTrash ? 'library.trash' : 'library.title')}</h2>
      <span className="library-header-end">
        {isTrash ? (
          <Button appearance="subtle" disabled={facets?.trashed === 0} onClick={commands.emptyTrash.run}>
            {message('command.libraryEmptyTrash')}
          </Button>
        ) : (
          <Button
            appearance="subtle"
            icon={<Add20Regular />}
            aria-label={message('command.import')}
            title={message('command.import')}
            onClick={model.actions.importFiles}
          />
        )}
        <LibraryMenu model={model} />
      </span>
    </header>
  )
})

function LibraryMenu({ model: { view, commands, facets } }: { readonly model: LibraryModel }) {
  const isTrash = view.filters.place === 'trash'
  const names: readonly LibraryCommandName[] = isTrash ? ['selectAll', 'undo'] : ['selectAll', 'newCollection', 'undo']
  return (
    <Menu positioning="below-end">
      <MenuTrigger disableButtonEnhancement>
        <Button
          appearance="subtle"
          icon={<MoreHorizontal20Regular />}
          aria-label={message('library.more')}
          title={message('library.more')}
        />
      </MenuTrigger>
      <MenuPopover>
        <MenuList aria-label={message('library.more')}>
          {names
            .map((name) => commands[name])
            .map(({ id, name, shortcut, isPossible, run }) => (
              <MenuItem key={id} secondaryContent={shortcut} disabled={!isPossible} onClick={run}>
                {message(name)}
              </MenuItem>
            ))}
          <MenuDivider />
          {isTrash ? (
            <MenuItem onClick={commands.showLibrary.run}>{message('command.libraryShowAll')}</MenuItem>
          ) : (
            <MenuItem secondaryContent={facets === null ? null : String(facets.trashed)} onClick={commands.showTrash.run}>
              {message('command.libraryShowTrash')}
            </MenuItem>
          )}
        </MenuList>
      </MenuPopover>
    </Menu>
  )
}
