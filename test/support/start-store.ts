import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { storeNames } from '#ipc/api-names'
import { callRemote, type Remote } from '#ipc/remote'
import type { StoreApi } from '#ipc/store-api'

export interface StoreProcess {
  readonly calls: Remote<StoreApi>
  /** `kill -9`: the process gets no chance to end well. Answers when it is gone. */
  readonly kill: () => Promise<void>
  /** Sends something that no caller of ours would. */
  readonly send: (message: object) => void
}

/** Starts the store's own process from its bundled entry, as a fork of Node's. Whoever starts it kills it. */
export function startStore(entry: string): StoreProcess {
  const child = fork(entry, { serialization: 'advanced' })
  const { remote, lost } = callRemote<StoreApi>(
    {
      // A message to a process that was killed a moment ago has nowhere to go, and `lost` tells the caller.
      post: (message) => child.connected && child.send(Object(message), () => {}),
      onMessage: (listener) => child.on('message', listener),
    },
    storeNames,
  )
  child.once('exit', (code, signal) => lost(`ended with ${code ?? signal}`))
  return { calls: remote, kill: () => kill(child), send: (message) => void child.send(message) }
}

async function kill(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const gone = once(child, 'exit')
  child.kill('SIGKILL')
  await gone
}
