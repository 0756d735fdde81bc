import { Button } from '@fluentui/react-components'
import { Dismiss16Regular } from '@fluentui/react-icons/svg/dismiss'
import { memo } from 'react'
import { message } from '#messages'
import type { LibraryModel } from '../library-model.ts'
import { onlyActive } from '../selection.ts'

/** What can be done with several articles at once; in the trash with one, too. */
export const BulkBar = memo(function BulkBar({ model: { view, selection, select, commands } }: { readonly model: LibraryModel }) {
  const isTrash = view.filters.place === 'trash'
  const count = selection.ids.size
  if (count < (isTrash ? 1 : 2)) return null
  const shown = isTrash ? [commands.restore, commands.purge] : [commands.tags, commands.collect, commands.edit, commands.trash]
  return (
    <div className="library-bulk" role="toolbar" aria-label={message('library.selected', { count })}>
      <span role="status">
        <bdi>{message('library.selected', { count })}</bdi>
      </span>
      {shown.map(({ id, name, icon: Icon, run }) =>
        isTrash ? (
          <Button key={id} appearance="subtle" size="small" onClick={run}>
            {message(name)}
          </Button>
        ) : (
          <Button
            key={id}
            appearance="subtle"
            size="small"
            icon={Icon === null ? null : <Icon />}
            aria-label={message(name)}
            title={message(name)}
            onClick={run}
          />
        ),
      )}
      {count > 1 && (
        <Button
          appearance="subtle"
          size="small"
          icon={<Dismiss16Regular />}
          aria-label={message('library.selectOne')}
          title={message('library.selectOne')}
          onClick={() => select(onlyActive)}
        />
      )}
    </div>
  )
})
