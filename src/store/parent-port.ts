import type { Port } from '#ipc/remote'

/** The channel to the process that started this one: Node's `fork` (with `serialization: 'advanced'`, else bytes do not cross) or Electron's `utilityProcess`. */
export function parentPort(): Port {
  return process.send === undefined ? electronPort() : nodePort()
}

function electronPort(): Port {
  const port = process.parentPort
  return {
    post: (message) => port.postMessage(message),
    onMessage: (listener) => port.on('message', ({ data }: { readonly data: unknown }) => listener(data)),
  }
}

function nodePort(): Port {
  return {
    post: (message) => process.send?.(message),
    onMessage: (listener) => process.on('message', listener),
  }
}
