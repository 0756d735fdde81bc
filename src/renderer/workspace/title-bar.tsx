import { Button, Menu, MenuDivider, MenuItem, MenuItemRadio, MenuList, MenuPopover, MenuTrigger, Text } from '@fluentui/react-components'
import { ChevronDown16Regular } from '@fluentui/react-icons/svg/chevron-down'
import { Search16Regular } from '@fluentui/react-icons/svg/search'
import { WeatherMoon20Regular } from '@fluentui/react-icons/svg/weather-moon'
import { useState } from 'react'
import type { BriefId } from '#core/brief'
import type { Session } from '#ipc/api'
import type { BriefSummary } from '#ipc/store-api'
import { message } from '#messages'
import type { Command } from '#ui/commands'

interface TitleBarProps {
  /** The open brief’s text; `null` when none is open. */
  readonly text: { readonly title: string } | null
  readonly currentBrief: BriefId | null
  readonly onBrief: (id: BriefId) => void
  /** What can be done with briefs as a whole: new, open, save. */
  readonly briefCommands: readonly Command[]
  readonly onPalette: () => void
  readonly theme: Session['theme']
  readonly onTheme: (theme: Session['theme']) => void
}

/** Which brief is open, a way to every command, and the theme. */
export function TitleBar(props: TitleBarProps) {
  return (
    <header className="title-bar">
      <Text weight="semibold" className="title-bar-name">
        {message('app.name')}
      </Text>
      <BriefMenu {...props} />
      <Button
        className="title-bar-search"
        appearance="outline"
        icon={<Search16Regular />}
        aria-keyshortcuts="Control+K"
        onClick={props.onPalette}
      >
        <span>{message('palette.search')}</span>
        <kbd>Ctrl K</kbd>
      </Button>
      <ThemeMenu {...props} />
    </header>
  )
}

function BriefMenu({ text, currentBrief, onBrief, briefCommands }: TitleBarProps) {
  const [briefs, setBriefs] = useState<readonly BriefSummary[]>([])
  return (
    <Menu
      checkedValues={{ brief: currentBrief === null ? [] : [currentBrief] }}
      onOpenChange={(_, { open }) => void (open && window.attache.listBriefs().then(setBriefs))}
    >
      <MenuTrigger disableButtonEnhancement>
        <Button appearance="subtle" size="small" icon={<ChevronDown16Regular />} iconPosition="after" className="title-bar-brief">
          {currentBrief === null ? message('brief.none') : named(text?.title ?? null)}
        </Button>
      </MenuTrigger>
      <MenuPopover>
        <MenuList aria-label={message('briefs.title')}>
          {briefs.map((brief) => (
            <MenuItemRadio key={brief.id} name="brief" value={brief.id} onClick={() => onBrief(brief.id)}>
              {named(brief.id === currentBrief && text !== null ? text.title : brief.title)}
            </MenuItemRadio>
          ))}
          <MenuDivider />
          {briefCommands.map((command) => (
            <MenuItem key={command.id} secondaryContent={command.shortcut} onClick={command.run}>
              {message(command.name)}
            </MenuItem>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  )
}

function named(title: string | null): string {
  return title === null || title.trim() === '' ? message('briefs.untitled') : title
}

const themes = [
  { value: 'system', name: 'command.themeSystem' },
  { value: 'light', name: 'command.themeLight' },
  { value: 'dark', name: 'command.themeDark' },
] as const

function ThemeMenu({ theme, onTheme }: TitleBarProps) {
  return (
    <Menu
      checkedValues={{ theme: [theme] }}
      onCheckedValueChange={(_, { checkedItems }) => onTheme(themes.find(({ value }) => value === checkedItems[0])?.value ?? 'system')}
    >
      <MenuTrigger disableButtonEnhancement>
        <Button appearance="subtle" icon={<WeatherMoon20Regular />} aria-label={message('theme.title')} title={message('theme.title')} />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {themes.map(({ value, name }) => (
            <MenuItemRadio key={value} name="theme" value={value}>
              {message(name)}
            </MenuItemRadio>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  )
}
