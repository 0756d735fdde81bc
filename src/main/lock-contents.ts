import type { WebContents } from 'electron'
import { appPage } from './app-address.ts'

/** Keeps a page where it is: it cannot navigate, open a window, hold a frame of another address or embed a webview. */
export function lockContents(contents: WebContents): void {
  contents.setWindowOpenHandler(() => ({ action: 'deny' }))
  contents.on('will-attach-webview', (event) => event.preventDefault())
  contents.on('will-navigate', (event) => {
    if (event.url !== appPage) event.preventDefault()
  })
  contents.on('will-redirect', (event) => event.preventDefault())
  contents.on('will-frame-navigate', (event) => {
    if (!event.isMainFrame || event.url !== appPage) event.preventDefault()
  })
  // about:blank and about:srcdoc fire none of the events above and would leave the user before an empty window. They have begun and ended at once,
  // and stopping one in did-start-navigation crashes the app (seen in Electron 33), so the page is brought back.
  const bringBack = (url: string) => {
    if (url !== appPage) void contents.loadURL(appPage)
  }
  contents.on('did-navigate', (_event, url) => bringBack(url))
  contents.on('did-fail-load', (_event, ...[, , url, isMainFrame]) => {
    if (isMainFrame) bringBack(url)
  })
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp')
}
