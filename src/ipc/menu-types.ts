/** The ribbon's tabs, and what stands only in the menus “File” and “View”. */
export const commandTabs = ['file', 'home', 'insert', 'cite', 'review', 'export', 'view'] as const
export type CommandTab = (typeof commandTabs)[number]

/** Where a command stands. Commands of a `group` stand together, and a line divides it from the next. */
export interface CommandPlace {
  readonly tab: CommandTab
  readonly group: string
  /** In the ribbon: its picture alone, with its name beside it, or not at all. */
  readonly look: 'icon' | 'labelled' | 'menu'
}

/** A command as the application menu shows it. `label` is ready to read; `shortcut` as it is shown: “Ctrl+B”. */
export interface MenuCommand {
  readonly id: string
  readonly label: string
  readonly shortcut: string | null
  readonly tab: CommandTab
  readonly group: string
  readonly isPossible: boolean
}
