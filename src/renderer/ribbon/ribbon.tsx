import './ribbon.css'
import {
  Button,
  Dropdown,
  Menu,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  Option,
  ToggleButton,
  Toolbar,
  ToolbarDivider,
  Tooltip,
} from '@fluentui/react-components'
import { ChevronDown16Regular } from '@fluentui/react-icons/svg/chevron-down'
import type { ReactNode } from 'react'
import { type Marking, markings } from '#core/brief'
import { message } from '#messages'
import type { Command } from '#ui/commands'

export type TextStyle = 'paragraph' | 'heading1' | 'heading2'
const textStyles = ['paragraph', 'heading1', 'heading2'] as const satisfies readonly TextStyle[]

interface RibbonProps {
  /** In groups, as they stand. */
  readonly groups: readonly (readonly Command[])[]
  /** Ways for articles to come in: the first as a button, the others in its menu. */
  readonly imports: readonly Command[]
  /** At the far end; the last is what the whole work is for. */
  readonly outcome: readonly Command[]
  readonly style: { readonly value: TextStyle | null; readonly onChange: (style: TextStyle) => void }
  /** The open brief’s text; `null` when none is open. */
  readonly text: { readonly marking: Marking | null } | null
  readonly onMarking: (marking: Marking | null) => void
}

/** The one row of tools above the panes. */
export function Ribbon({ groups, imports, outcome, style, text, onMarking }: RibbonProps) {
  const [history, ...rest] = groups
  return (
    <Toolbar className="ribbon" aria-label={message('ribbon.title')}>
      <ImportButton commands={imports} />
      {history !== undefined && <Group commands={history} />}
      <Dropdown
        className="ribbon-style"
        aria-label={message('ribbon.style')}
        disabled={style.value === null}
        value={message(`style.${style.value ?? 'paragraph'}`)}
        selectedOptions={[style.value ?? 'paragraph']}
        onOptionSelect={(_, { optionValue }) => style.onChange(textStyles.find((known) => known === optionValue) ?? 'paragraph')}
      >
        {textStyles.map((value) => (
          <Option key={value} value={value}>
            {message(`style.${value}`)}
          </Option>
        ))}
      </Dropdown>
      <ToolbarDivider />
      {rest.map((commands) => (
        <Group key={commands[0]?.id} commands={commands} />
      ))}
      <Dropdown
        className="ribbon-marking"
        aria-label={message('ribbon.marking')}
        disabled={text === null}
        value={text?.marking ?? message('ribbon.noMarking')}
        selectedOptions={[text?.marking ?? 'none']}
        onOptionSelect={(_, { optionValue }) => onMarking(markings.find((known) => known === optionValue) ?? null)}
      >
        <Option value="none">{message('ribbon.noMarking')}</Option>
        {markings.map((value) => (
          <Option key={value} value={value}>
            {value}
          </Option>
        ))}
      </Dropdown>
      <span className="ribbon-space" />
      {outcome.map((command, index) => (
        <Button
          key={command.id}
          appearance={index === outcome.length - 1 ? 'primary' : 'secondary'}
          disabled={!command.isPossible}
          icon={command.icon === null ? null : <command.icon />}
          title={tip(command)}
          onClick={command.run}
        >
          {message(command.name)}
        </Button>
      ))}
    </Toolbar>
  )
}

function ImportButton({ commands }: { readonly commands: readonly Command[] }): ReactNode {
  const [first] = commands
  if (first === undefined) return null
  return (
    <>
      <Button
        appearance="subtle"
        className="ribbon-import"
        icon={first.icon === null ? null : <first.icon />}
        title={tip(first)}
        onClick={first.run}
      >
        {message('ribbon.import')}
      </Button>
      <Menu>
        <MenuTrigger disableButtonEnhancement>
          <Button
            appearance="subtle"
            className="ribbon-import-more"
            icon={<ChevronDown16Regular />}
            aria-label={message('ribbon.importMenu')}
            title={message('ribbon.importMenu')}
          />
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            {commands.map((command) => (
              <MenuItem
                key={command.id}
                icon={command.icon === null ? null : <command.icon />}
                secondaryContent={command.shortcut}
                onClick={command.run}
              >
                {message(command.name)}
              </MenuItem>
            ))}
          </MenuList>
        </MenuPopover>
      </Menu>
      <ToolbarDivider />
    </>
  )
}

function Group({ commands }: { readonly commands: readonly Command[] }): ReactNode {
  return (
    <>
      {commands.map((command) => (
        <Tooltip key={command.id} content={tip(command)} relationship="label">
          <ToggleButton
            appearance="subtle"
            className="ribbon-tool"
            checked={command.isActive}
            disabled={!command.isPossible}
            icon={command.icon === null ? null : <command.icon />}
            // The caret stays in the text.
            onMouseDown={(event) => event.preventDefault()}
            onClick={command.run}
          />
        </Tooltip>
      ))}
      <ToolbarDivider />
    </>
  )
}

function tip({ name, shortcut }: Command): string {
  return shortcut === null ? message(name) : `${message(name)} (${shortcut})`
}
