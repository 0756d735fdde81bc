import { app, Menu, type MenuItemConstructorOptions } from 'electron'
import type { CommandTab, MenuCommand } from '#ipc/menu-types'
import { message } from '#messages'

interface MenuOptions {
  /** Gives a chosen command’s id to the window, which does the work. */
  readonly send: (command: string) => void
  readonly developerTools: boolean
}

const line: MenuItemConstructorOptions = { type: 'separator' }

/** The application menu, as long as the window has not said what it can do: the system’s own items. */
export function appMenu({ send, developerTools }: MenuOptions) {
  app.setAboutPanelOptions({
    applicationName: message('app.name'),
    applicationVersion: app.getVersion(),
    copyright: message('menu.aboutCopyright'),
    credits: message('menu.aboutCredits'),
  })
  const show = (commands: readonly MenuCommand[]) => {
    const of = (tab: CommandTab, isIn: (group: string) => boolean = () => true) =>
      inGroups(
        commands.filter((command) => command.tab === tab && isIn(command.group)),
        send,
      )
    Menu.setApplicationMenu(
      Menu.buildFromTemplate([
        ...(process.platform === 'darwin' ? [{ role: 'appMenu' } as const] : []),
        menu(message('menu.file'), [
          ...of('file'),
          ...of('export'),
          { role: process.platform === 'darwin' ? 'close' : 'quit', label: message('menu.quit') },
        ]),
        menu(message('menu.edit'), [
          ...of('home', (group) => group === 'history'),
          ...clipboard(),
          ...of('home', (group) => group === 'find'),
        ]),
        ...whereAny(
          message('menu.format'),
          of('home', (group) => group !== 'history' && group !== 'find'),
        ),
        ...whereAny(message('menu.insert'), of('insert')),
        ...whereAny(message('menu.cite'), of('cite')),
        ...whereAny(message('menu.review'), of('review')),
        menu(message('menu.view'), [...of('view'), ...zoom(developerTools)]),
        { role: 'help', label: message('menu.help'), submenu: [{ label: message('menu.about'), click: () => send('about') }] },
      ]),
    )
  }
  show([])
  return { show }
}

/** A line after each group. */
function inGroups(commands: readonly MenuCommand[], send: MenuOptions['send']): readonly MenuItemConstructorOptions[] {
  const groups = [...new Set(commands.map(({ group }) => group))]
  return groups.flatMap((name) => [
    ...commands
      .filter(({ group }) => group === name)
      .map(({ id, label, shortcut, isPossible }) => ({
        label,
        enabled: isPossible,
        // The page takes these keys itself (use-shortcuts.ts); the menu only shows them, or one press would act twice.
        ...(shortcut === null ? {} : { accelerator: shortcut.replace(/^Ctrl\b/, 'CmdOrCtrl'), registerAccelerator: false }),
        click: () => send(id),
      })),
    line,
  ])
}

function menu(label: string, submenu: readonly MenuItemConstructorOptions[]): MenuItemConstructorOptions {
  return { label, submenu: submenu.at(-1)?.type === 'separator' ? submenu.slice(0, -1) : [...submenu] }
}

function whereAny(label: string, submenu: readonly MenuItemConstructorOptions[]): readonly MenuItemConstructorOptions[] {
  return submenu.length === 0 ? [] : [menu(label, submenu)]
}

function clipboard(): readonly MenuItemConstructorOptions[] {
  return [
    { role: 'cut', label: message('menu.cut') },
    { role: 'copy', label: message('menu.copy') },
    { role: 'paste', label: message('menu.paste') },
    { role: 'pasteAndMatchStyle', label: message('menu.pasteText') },
    { role: 'selectAll', label: message('menu.selectAll') },
    line,
  ]
}

function zoom(developerTools: boolean): readonly MenuItemConstructorOptions[] {
  return [
    { role: 'resetZoom', label: message('menu.actualSize') },
    { role: 'zoomIn', label: message('menu.zoomIn') },
    { role: 'zoomOut', label: message('menu.zoomOut') },
    { role: 'togglefullscreen', label: message('menu.fullScreen') },
    ...(developerTools ? [{ role: 'toggleDevTools' } as const] : []),
  ]
}
