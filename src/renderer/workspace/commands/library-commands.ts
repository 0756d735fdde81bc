import { Delete20Regular } from '@fluentui/react-icons/svg/delete'
import { Edit20Regular } from '@fluentui/react-icons/svg/edit'
import { Folder20Regular } from '@fluentui/react-icons/svg/folder'
import { FolderAdd20Regular } from '@fluentui/react-icons/svg/folder-add'
import { ArrowUndo20Regular } from '@fluentui/react-icons/svg/arrow-undo'
import { BookOpen20Regular } from '@fluentui/react-icons/svg/book-open'
import { DeleteDismiss20Regular } from '@fluentui/react-icons/svg/delete-dismiss'
import { DeleteArrowBack20Regular } from '@fluentui/react-icons/svg/delete-arrow-back'
import { Info20Regular } from '@fluentui/react-icons/svg/info'
import { Open20Regular } from '@fluentui/react-icons/svg/open'
import { Receipt20Regular } from '@fluentui/react-icons/svg/receipt'
import { Rename20Regular } from '@fluentui/react-icons/svg/rename'
import { Search20Regular } from '@fluentui/react-icons/svg/search'
import { Tag20Regular } from '@fluentui/react-icons/svg/tag'
import type { MessageId } from '#messages'
import type { Command } from '#ui/commands'
import { readArticle } from '#ui/read-article'
import { hasFilters, type LibraryCommands, type LibraryModel, placeView, withoutFilters } from '../../library/index.ts'
import { commandOf } from './command-of.ts'

interface State extends Omit<LibraryModel, 'commands'> {
  readonly selectAll: () => void
  /** `null` where nothing can be taken back. */
  readonly undoLast: (() => Promise<void>) | null
}

/** The commands of the library. Their keys are the list’s, but for searching, which is called from anywhere. */
export function libraryCommands(state: State): LibraryCommands {
  return { ...articleCommands(state), ...placeCommands(state) }
}

/** What is done with the articles chosen. */
function articleCommands({ view, selection, ask, actions, areDetailsShown, setAreDetailsShown }: State) {
  const ids = [...selection.ids]
  const [first] = ids
  const isTrash = view.filters.place === 'trash'
  const one = ids.length === 1 && first !== undefined ? first : null
  const some = ids.length > 0
  const original = async () => {
    const article = one === null ? null : await readArticle(one)
    if (article !== null) await actions.openOriginal(article)
  }
  return {
    read: command('read', 'command.libraryRead', 'Enter', BookOpen20Regular, selection.active !== null, () => {
      if (selection.active !== null) actions.open(selection.active.id)
      actions.read()
    }),
    rename: command('rename', 'command.libraryRename', 'F2', Rename20Regular, one !== null && !isTrash, () => {
      if (one !== null) ask({ kind: 'rename', id: one })
    }),
    edit: command('edit', 'command.libraryEdit', null, Edit20Regular, some, () => ask({ kind: 'details', ids })),
    tags: command('tags', 'command.libraryTags', null, Tag20Regular, some, () => ask({ kind: 'tags', ids })),
    collect: command('collect', 'command.libraryCollect', null, Folder20Regular, some, () => ask({ kind: 'collections', ids })),
    details: command('details', 'command.libraryDetails', 'Alt+Enter', Info20Regular, true, () => setAreDetailsShown(!areDetailsShown)),
    receipt: command('receipt', 'command.libraryReceipt', null, Receipt20Regular, one !== null, () => {
      if (one !== null) actions.showReceipt(one)
    }),
    original: command('original', 'command.libraryOriginal', null, Open20Regular, one !== null, () => void original()),
    trash: command('trash', 'command.libraryTrash', 'Delete', Delete20Regular, some && !isTrash, () => void actions.trash(ids)),
    restore: command('restore', 'command.libraryRestore', null, DeleteArrowBack20Regular, some && isTrash, () => void actions.restore(ids)),
    purge: command('purge', 'command.libraryPurge', isTrash ? 'Delete' : null, DeleteDismiss20Regular, some && isTrash, () =>
      ask({ kind: 'purge', ids }),
    ),
    newCollection: command('new-collection', 'command.libraryNewCollection', null, FolderAdd20Regular, true, () =>
      ask({ kind: 'collection', collection: null, ids: ids.length > 1 ? ids : [] }),
    ),
  }
}

/** What is shown, and what concerns all of it. */
function placeCommands({ view, setView, facets, ask, selectAll, undoLast }: State) {
  const isTrash = view.filters.place === 'trash'
  const showPlace = (place: 'library' | 'trash') => {
    setView(() => placeView(place))
    document.querySelector<HTMLElement>('.library-list')?.focus()
  }
  return {
    emptyTrash: command('empty-trash', 'command.libraryEmptyTrash', null, DeleteDismiss20Regular, (facets?.trashed ?? 0) > 0, () =>
      ask({ kind: 'purge', ids: null }),
    ),
    showTrash: command('show-trash', 'command.libraryShowTrash', null, null, !isTrash, () => showPlace('trash')),
    showLibrary: command('show-all', 'command.libraryShowAll', null, null, isTrash, () => showPlace('library')),
    selectAll: command('select-all', 'command.librarySelectAll', 'Ctrl+A', null, true, selectAll),
    clearFilters: command('clear-filters', 'command.libraryClearFilters', null, null, hasFilters(view), () => setView(withoutFilters)),
    search: command('search', 'command.librarySearch', 'Ctrl+Shift+F', Search20Regular, true, () =>
      document.querySelector<HTMLElement>('.library-search input')?.focus(),
    ),
    undo: command('undo', 'command.libraryUndo', 'Ctrl+Z', ArrowUndo20Regular, undoLast !== null, () => void undoLast?.()),
  }
}

// oxlint-disable-next-line max-params -- a row of a table: id, name, key, picture, whether it can be done, and what it does
function command(
  id: string,
  name: MessageId,
  shortcut: string | null,
  icon: Command['icon'],
  isPossible: boolean,
  run: () => void,
): Command {
  return commandOf({ id: `library-${id}`, name, shortcut, icon, isPossible, isEverywhere: id === 'search', run })
}
