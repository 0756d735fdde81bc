import { Menu, MenuDivider, MenuItem, MenuList, MenuPopover } from '@fluentui/react-components'
import { useMemo } from 'react'
import { message } from '#messages'
import type { LibraryCommandName, LibraryModel } from '../library-model.ts'

export interface MenuPlace {
  readonly x: number
  readonly y: number
}

interface RowMenuProps {
  readonly model: LibraryModel
  /** Where it comes up, in the window; `null` while it is closed. */
  readonly at: MenuPlace | null
  readonly onClose: () => void
}

const inLibrary: readonly (readonly LibraryCommandName[])[] = [
  ['read', 'rename', 'edit'],
  ['tags', 'collect'],
  ['details', 'receipt', 'original'],
  ['selectAll'],
  ['trash'],
]
const inTrash: typeof inLibrary = [['read'], ['details', 'receipt', 'original'], ['selectAll'], ['restore', 'purge']]

/** What can be done with the articles chosen: the same commands as in the palette. */
export function RowMenu({ model, at, onClose }: RowMenuProps) {
  const { view, selection, commands } = model
  const target = useMemo(() => (at === null ? undefined : { getBoundingClientRect: () => new DOMRect(at.x, at.y, 0, 0) }), [at])
  const groups = (view.filters.place === 'trash' ? inTrash : inLibrary).map((names) =>
    names.map((name) => commands[name]).filter(({ isPossible }) => isPossible),
  )
  return (
    <Menu
      open={at !== null}
      onOpenChange={(_, { open }) => !open && onClose()}
      positioning={{ target: target ?? null, position: 'below', align: 'start' }}
    >
      <MenuPopover>
        <MenuList aria-label={message('library.menu', { count: selection.ids.size })}>
          {groups
            .filter((group) => group.length > 0)
            .map((group, order) => [
              order > 0 && <MenuDivider key={`before-${group[0]?.id}`} />,
              ...group.map(({ id, name, shortcut, icon: Icon, run }) => (
                <MenuItem key={id} secondaryContent={shortcut} icon={Icon === null ? null : <Icon />} onClick={run}>
                  {message(name)}
                </MenuItem>
              )),
            ])}
        </MenuList>
      </MenuPopover>
    </Menu>
  )
}
