import { Menu, MenuButton, MenuItem, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components'
import { MoreHorizontal20Regular } from '@fluentui/react-icons/svg/more-horizontal'
import type { BriefVersion } from '#ipc/brief-versions'
import { message } from '#messages'
import { readableMoment } from '#ui/dates'

interface VersionRowProps {
  readonly version: BriefVersion
  readonly isFirst: boolean
  readonly onCompare: () => void
  readonly onRename: () => void
  readonly onDelete: () => void
}

/** One version: its name or why it was kept, when, how long it is, and what can be done with it. */
export function VersionRow({ version, isFirst, onCompare, onRename, onDelete }: VersionRowProps) {
  const { madeAt, kind, words, added, removed } = version
  const moment = readableMoment(madeAt)
  const name = version.name ?? message(`history.kind.${kind}`)
  const more = message('history.more', { name, moment })
  return (
    <div className="version-row">
      <button type="button" className="version" title={message('history.compare', { moment })} onClick={onCompare}>
        <span className="version-name">
          <bdi>{name}</bdi>
        </span>
        <time dateTime={madeAt}>{moment}</time>
        <span className="version-words">
          {message('history.words', { words })}
          {!isFirst && added > 0 && <span>{message('history.wordsAdded', { count: added })}</span>}
          {!isFirst && removed > 0 && <span>{message('history.wordsRemoved', { count: removed })}</span>}
        </span>
      </button>
      <Menu>
        <MenuTrigger disableButtonEnhancement>
          <MenuButton appearance="subtle" size="small" icon={<MoreHorizontal20Regular />} menuIcon={null} aria-label={more} title={more} />
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            <MenuItem secondaryContent="Enter" onClick={onCompare}>
              {message('history.show')}
            </MenuItem>
            <MenuItem secondaryContent="F2" onClick={onRename}>
              {message('history.rename')}
            </MenuItem>
            <MenuItem secondaryContent="Del" onClick={onDelete}>
              {message('history.delete')}
            </MenuItem>
          </MenuList>
        </MenuPopover>
      </Menu>
    </div>
  )
}
