import {
  Button,
  Menu,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  Overflow,
  OverflowDivider,
  OverflowItem,
  ToggleButton,
  ToolbarDivider,
  Tooltip,
  useIsOverflowItemVisible,
  useOverflowMenu,
} from '@fluentui/react-components'
import { MoreHorizontal20Regular } from '@fluentui/react-icons/svg/more-horizontal'
import { memo, type ReactNode } from 'react'
import { message } from '#messages'
import type { Command } from '#ui/commands'

interface ToolsInRoomProps {
  readonly groups: readonly (readonly Command[])[]
}

/** As many tools as there is room for; the others stand in a menu at the end, under the same names. */
export function ToolsInRoom({ groups }: ToolsInRoomProps): ReactNode {
  return (
    <Overflow
      padding={8}
      key={groups
        .flat()
        .map(({ id }) => id)
        .join(' ')}
    >
      <div className="ribbon-room">
        {groups.map((group, index) => (
          <OneGroup key={group[0]?.id} commands={group} isLast={index === groups.length - 1} />
        ))}
        <MoreTools commands={groups.flat()} />
      </div>
    </Overflow>
  )
}

function OneGroup({ commands, isLast }: { readonly commands: readonly Command[]; readonly isLast: boolean }): ReactNode {
  const group = commands[0]?.place?.group ?? ''
  return (
    <>
      {commands.map((command) => (
        <OverflowItem key={command.id} id={command.id} groupId={group}>
          <div className="ribbon-item">
            <Tool command={command} />
          </div>
        </OverflowItem>
      ))}
      {!isLast && (
        <OverflowDivider groupId={group}>
          <div className="ribbon-item">
            <ToolbarDivider />
          </div>
        </OverflowDivider>
      )}
    </>
  )
}

function MoreTools({ commands }: { readonly commands: readonly Command[] }): ReactNode {
  const { ref, isOverflowing } = useOverflowMenu<HTMLDivElement>()
  if (!isOverflowing) return null
  return (
    <div ref={ref} className="ribbon-item">
      <Menu>
        <MenuTrigger disableButtonEnhancement>
          <Button
            appearance="subtle"
            className="ribbon-tool"
            icon={<MoreHorizontal20Regular />}
            aria-label={message('ribbon.more')}
            title={message('ribbon.more')}
          />
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            {commands.map((command) => (
              <HiddenTool key={command.id} command={command} />
            ))}
          </MenuList>
        </MenuPopover>
      </Menu>
    </div>
  )
}

function HiddenTool({ command }: { readonly command: Command }): ReactNode {
  const isVisible = useIsOverflowItemVisible(command.id)
  if (isVisible) return null
  return (
    <MenuItem
      disabled={!command.isPossible}
      icon={command.icon === null ? null : <command.icon />}
      secondaryContent={command.shortcut}
      onClick={command.run}
    >
      {message(command.name)}
    </MenuItem>
  )
}

/** One command as a button of the ribbon. Drawn again only where it looks otherwise: there are many, and a key changes few of them. */
export const Tool = memo(function Tool({ command }: { readonly command: Command }): ReactNode {
  const isLabelled = command.place?.look === 'labelled'
  return (
    <Tooltip content={tip(command)} relationship={isLabelled ? 'description' : 'label'}>
      <ToggleButton
        appearance="subtle"
        className={isLabelled ? 'ribbon-labelled' : 'ribbon-tool'}
        checked={command.isActive}
        disabled={!command.isPossible}
        icon={command.icon === null ? null : <command.icon />}
        // The caret stays in the text.
        onMouseDown={(event) => event.preventDefault()}
        onClick={command.run}
      >
        {isLabelled ? message(command.name) : null}
      </ToggleButton>
    </Tooltip>
  )
})

/** Its name and key. */
export function tip({ name, shortcut }: Command): string {
  return shortcut === null ? message(name) : `${message(name)} (${shortcut})`
}
