import { Menu, MenuDivider, MenuItem, MenuList, MenuPopover } from '@fluentui/react-components'
import { message } from '#messages'
import { placeName } from '#ui/pick-use'
import { SectionMark } from '#ui/section-mark'
import type { ListedPick } from './listed-pick.ts'

interface PickMenuProps {
  readonly listed: ListedPick
  readonly at: HTMLElement
  readonly onShow: (place: string) => void
  readonly onShowInArticle: () => void
  readonly onOpen: () => void
  readonly onLink: () => void
  readonly onUnpick: () => void
  readonly onClose: () => void
}

/** What can be done with a pick: go to each place that quotes it, write about it, unpick it. */
export function PickMenu({ listed, at, onShow, onShowInArticle, onOpen, onLink, onUnpick, onClose }: PickMenuProps) {
  return (
    <Menu open positioning={{ target: at, position: 'below', align: 'start' }} onOpenChange={(_, { open }) => (open ? null : onClose())}>
      <MenuPopover>
        <MenuList aria-label={message('pick.menu')}>
          {listed.uses.map((use) => (
            <MenuItem key={use.place} icon={<SectionMark kind={use.section} />} onClick={() => onShow(use.place)}>
              {message('pick.goTo', { place: placeName(use) })}
            </MenuItem>
          ))}
          {listed.state !== 'gone' && <MenuItem onClick={onShowInArticle}>{message('pick.goToArticle')}</MenuItem>}
          <MenuDivider />
          <MenuItem onClick={onOpen}>{message('pick.open')}</MenuItem>
          {listed.state !== 'gone' && <MenuItem onClick={onLink}>{message('linking.toClaim')}</MenuItem>}
          <MenuItem onClick={onUnpick}>{message(listed.uses.length === 0 ? 'pick.unpick' : 'pick.unpickIt')}</MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  )
}
