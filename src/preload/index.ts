import { contextBridge, ipcRenderer, webUtils } from 'electron'
import { apiNames, eventChannel, eventNames } from '#ipc/api-names'

// The only bridge between a window and the rest of the app: the calls of `Api` by name, the events of `AppEvents`, and files dropped on the window.
// Its type for the window is `WindowApi<File>`; arguments are parsed in main, where a window cannot reach.

const calls = apiNames.map((name) => [name, (...given: readonly unknown[]) => ipcRenderer.invoke(name, ...given)] as const)

const knownEvents: ReadonlySet<unknown> = new Set(eventNames)

function on(event: (typeof eventNames)[number], listener: (value: unknown) => void): () => void {
  // A window is not trusted to name only events: any other channel would let it listen to Electron’s own messages.
  if (!knownEvents.has(event)) throw new TypeError('no such event')
  const channel = eventChannel(event)
  const hear = (_event: unknown, value: unknown) => listener(value)
  ipcRenderer.on(channel, hear)
  return () => ipcRenderer.off(channel, hear)
}

/** A `File` made by a script has no path; it answers an empty one, which is passed over. */
function importDropped(files: readonly File[]): Promise<unknown> {
  const paths = files.map((file) => webUtils.getPathForFile(file)).filter((path) => path !== '')
  return ipcRenderer.invoke('importDropped', paths)
}

contextBridge.exposeInMainWorld('attache', { ...Object.fromEntries(calls), importDropped, on })
