/** The window's frame: ribbon, palette, status line, unlocking. */
export const app = {
  'app.name': 'Attaché',
} as const
