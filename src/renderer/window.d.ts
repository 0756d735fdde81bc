import type { WindowApi } from '#ipc/window-api'

declare global {
  interface Window {
    /** The calls to the rest of the app, exposed by the preload script. */
    readonly attache: WindowApi<File>
  }
}
