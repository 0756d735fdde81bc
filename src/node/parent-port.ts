import type { Port } from '#ipc/remote'

/** The channel to the process that started this one: Electron's for a utility process, Node's for a fork (`serialization: 'advanced'`). */
export function parentPort(): Port {
  const electron = process.parentPort
  // Electron's types say that it is always there; in a forked Node process it is not.
  if (electron !== undefined) {
    return {
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a port between processes, not a window: it has no origin
      post: (message) => electron.postMessage(message),
      onMessage: (listener) => electron.on('message', ({ data }) => listener(data)),
    }
  }
  return {
    post: (message) => process.send?.(message),
    onMessage: (listener) => process.on('message', listener),
  }
}
