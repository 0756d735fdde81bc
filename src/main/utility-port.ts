import type { UtilityProcess } from 'electron'
import type { Port } from '#ipc/remote'

/** The near end of the channel to a utility process. */
export function utilityPort(process: UtilityProcess): Port {
  return {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a port between processes, not a window: it has no origin
    post: (message) => process.postMessage(message),
    onMessage: (listener) => process.on('message', listener),
  }
}
