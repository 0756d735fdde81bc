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
  Tab,
  TabList,
  Toolbar,
  ToolbarDivider,
} from '@fluentui/react-components'
import { ChevronDown16Regular } from '@fluentui/react-icons/svg/chevron-down'
import { memo, type ReactNode, useState } from 'react'
import { type AddedStyle, type CitationStyleChoice, type Marking, markings } from '#core/brief'
import type { CommandTab } from '#ipc/menu-types'
import { message } from '#messages'
import type { Command } from '#ui/commands'
import { CitationStyleBox } from './citation-style-box.tsx'
import { tip, Tool, ToolsInRoom } from './tools-in-room.tsx'

export type TextStyle = 'paragraph' | 'heading1' | 'heading2'
const textStyles = ['paragraph', 'heading1', 'heading2'] as const satisfies readonly TextStyle[]

interface RibbonProps {
  /** Those with a place in the ribbon are drawn, in their order. */
  readonly commands: readonly Command[]
  /** Ways for articles to come in: the first as a button, the others in its menu. */
  readonly imports: readonly Command[]
  readonly style: { readonly value: TextStyle | null; readonly onChange: (style: TextStyle) => void }
  /** The open brief’s text; `null` when none is open. */
  readonly text: { readonly marking: Marking | null; readonly citationStyle: CitationStyleChoice } | null
  readonly onMarking: (marking: Marking | null) => void
  /** Those that the user added. */
  readonly addedStyles: readonly AddedStyle[]
  readonly onCitationStyle: (style: CitationStyleChoice) => void
}

const tabs = ['home', 'insert', 'cite', 'review', 'export'] as const satisfies readonly CommandTab[]
type RibbonTab = (typeof tabs)[number]

/** Tabs of tools above the panes, and what the whole work is for at their far end. */
export function Ribbon(props: RibbonProps) {
  const [tab, setTab] = useState<RibbonTab>('home')
  const outcome = props.commands.find(({ id }) => id === 'export-docx')
  return (
    <div className="ribbon">
      <div className="ribbon-top">
        <Tabs tab={tab} onTab={setTab} />
        <span className="ribbon-space" />
        {outcome !== undefined && (
          <Button
            appearance="primary"
            disabled={!outcome.isPossible}
            icon={outcome.icon === null ? null : <outcome.icon />}
            title={tip(outcome)}
            onClick={outcome.run}
          >
            {message(outcome.name)}
          </Button>
        )}
      </div>
      <Toolbar id="ribbon-tools" className="ribbon-tools" aria-label={message(`ribbon.${tab}`)}>
        <TabTools key={tab} tab={tab} {...props} />
      </Toolbar>
    </div>
  )
}

const Tabs = memo(function Tabs({ tab, onTab }: { readonly tab: RibbonTab; readonly onTab: (tab: RibbonTab) => void }): ReactNode {
  return (
    <TabList
      size="small"
      selectedValue={tab}
      aria-label={message('ribbon.tabs')}
      onTabSelect={(_, { value }) => onTab(tabs.find((known) => known === value) ?? 'home')}
    >
      {tabs.map((name) => (
        <Tab key={name} id={`ribbon-tab-${name}`} value={name} aria-controls="ribbon-tools">
          {message(`ribbon.${name}`)}
        </Tab>
      ))}
    </TabList>
  )
})

function TabTools({
  tab,
  commands,
  imports,
  style,
  text,
  onMarking,
  addedStyles,
  onCitationStyle,
}: RibbonProps & { readonly tab: RibbonTab }): ReactNode {
  const groups = groupsOf(commands, tab)
  const isHome = tab === 'home'
  // What one looks for first stays; of the rest the last goes into a menu where the window is narrow.
  const [first] = isHome ? groups : []
  const rest = isHome ? groups.slice(1) : groups
  return (
    <>
      {isHome && <ImportButton commands={imports} />}
      {first !== undefined && <Group commands={first} />}
      {isHome && <StyleChoice {...style} />}
      {tab === 'cite' && <CitationStyleBox text={text} addedStyles={addedStyles} onCitationStyle={onCitationStyle} />}
      <ToolsInRoom groups={rest} />
      {isHome && <MarkingChoice text={text} onMarking={onMarking} />}
    </>
  )
}

/** The commands that a tab draws, those of a group together. */
function groupsOf(commands: readonly Command[], tab: RibbonTab): readonly (readonly Command[])[] {
  const drawn = commands.flatMap((command) =>
    command.place?.tab === tab && command.place.look !== 'menu' ? [{ command, group: command.place.group }] : [],
  )
  const groups = [...new Set(drawn.map(({ group }) => group))]
  return groups.map((name) => drawn.filter(({ group }) => group === name).map(({ command }) => command))
}

const StyleChoice = memo(function StyleChoice({ value: current, onChange }: RibbonProps['style']): ReactNode {
  return (
    <>
      <Dropdown
        className="ribbon-style"
        aria-label={message('ribbon.style')}
        disabled={current === null}
        value={message(`style.${current ?? 'paragraph'}`)}
        selectedOptions={[current ?? 'paragraph']}
        onOptionSelect={(_, { optionValue }) => onChange(textStyles.find((known) => known === optionValue) ?? 'paragraph')}
      >
        {textStyles.map((value) => (
          <Option key={value} value={value}>
            {message(`style.${value}`)}
          </Option>
        ))}
      </Dropdown>
      <ToolbarDivider />
    </>
  )
})

const MarkingChoice = memo(function MarkingChoice({ text, onMarking }: Pick<RibbonProps, 'text' | 'onMarking'>): ReactNode {
  return (
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
  )
})

const ImportButton = memo(function ImportButton({ commands }: { readonly commands: readonly Command[] }): ReactNode {
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
        {message(first.name)}
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
})

function Group({ commands }: { readonly commands: readonly Command[] }): ReactNode {
  return (
    <>
      {commands.map((command) => (
        <Tool key={command.id} command={command} />
      ))}
      <ToolbarDivider />
    </>
  )
}
