import { app, Menu, type MenuItemConstructorOptions } from 'electron'
import type { AppEvents } from '#ipc/api'
import { message, type MessageId } from '#messages'

type Command = AppEvents['command']

const imports = [
  ['command.import', 'import', 'CmdOrCtrl+Shift+O'],
  ['command.importFolder', 'import-folder', 'CmdOrCtrl+Alt+O'],
  ['command.importPaste', 'import-paste', 'CmdOrCtrl+Alt+V'],
  ['command.importShow', 'import-show', 'CmdOrCtrl+Alt+I'],
] as const satisfies readonly (readonly [MessageId, Command, string])[]

/** The application menu. Its own items send a command to the window, which does the work; the rest are the system’s roles. */
export function setMenu(send: (command: Command) => void, { developerTools }: { readonly developerTools: boolean }): void {
  // The page takes these keys itself (use-shortcuts.ts); the menu only shows them, or one press would act twice.
  const item = (label: MessageId, command: Command, accelerator: string): MenuItemConstructorOptions => ({
    label: message(label),
    accelerator,
    registerAccelerator: false,
    click: () => send(command),
  })
  const separator: MenuItemConstructorOptions = { type: 'separator' }
  const template: readonly MenuItemConstructorOptions[] = [
    ...(process.platform === 'darwin' ? [{ role: 'appMenu' } as const] : []),
    {
      label: message('menu.file'),
      submenu: [
        ...imports.map(([label, command, accelerator]) => item(label, command, accelerator)),
        separator,
        item('command.newBrief', 'new-brief', 'CmdOrCtrl+N'),
        item('command.openBrief', 'open-brief', 'CmdOrCtrl+O'),
        item('command.saveBrief', 'save-brief', 'CmdOrCtrl+S'),
        item('command.export', 'export-docx', 'CmdOrCtrl+Shift+E'),
        separator,
        { role: process.platform === 'darwin' ? 'close' : 'quit', label: message('menu.quit') },
      ],
    },
    {
      label: message('menu.edit'),
      submenu: [
        item('command.undo', 'undo', 'CmdOrCtrl+Z'),
        item('command.redo', 'redo', 'CmdOrCtrl+Y'),
        separator,
        { role: 'cut', label: message('menu.cut') },
        { role: 'copy', label: message('menu.copy') },
        { role: 'paste', label: message('menu.paste') },
        { role: 'pasteAndMatchStyle', label: message('menu.pasteText') },
        { role: 'selectAll', label: message('menu.selectAll') },
      ],
    },
    {
      label: message('menu.view'),
      submenu: [
        item('command.palette', 'palette', 'CmdOrCtrl+K'),
        separator,
        { role: 'resetZoom', label: message('menu.actualSize') },
        { role: 'zoomIn', label: message('menu.zoomIn') },
        { role: 'zoomOut', label: message('menu.zoomOut') },
        { role: 'togglefullscreen', label: message('menu.fullScreen') },
        ...(developerTools ? [{ role: 'toggleDevTools' } as const] : []),
      ],
    },
    { role: 'help', label: message('menu.help'), submenu: [{ role: 'about', label: message('menu.about') }] },
  ]
  app.setAboutPanelOptions({
    applicationName: message('app.name'),
    applicationVersion: app.getVersion(),
    copyright: message('menu.aboutCopyright'),
    credits: message('menu.aboutCredits'),
  })
  Menu.setApplicationMenu(Menu.buildFromTemplate([...template]))
}
