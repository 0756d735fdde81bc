/** The command line and main's menus and dialogs. */
export const tools = {
  'dialog.import': 'Import articles',
} as const
