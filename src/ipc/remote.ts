/** One end of a message channel between two processes: an Electron utility process, a forked Node process or a MessagePort. */
export interface Port {
  readonly post: (message: unknown) => void
  readonly onMessage: (listener: (message: unknown) => void) => void
}

/** Calls that one process answers for another: name → (argument) → result. Both must survive structured cloning. An interface fits only this form, for it has no index signature. */
// oxlint-disable-next-line typescript/no-explicit-any -- any function of one argument, whatever it is
type Calls<TCalls> = { readonly [TName in keyof TCalls]: (argument: any) => unknown }

/** The caller's view of `TCalls`: every answer is a promise. It rejects with `RemoteFault` when the other side threw or went away. */
export type Remote<TCalls> = {
  readonly [TName in keyof TCalls]: TCalls[TName] extends (argument: infer TArgument) => infer TResult
    ? (argument: TArgument) => Promise<Awaited<TResult>>
    : never
}

/** The other process failed: a bug there, or its death. Expected trouble comes back as a value instead. */
export class RemoteFault extends Error {
  override readonly name: string = 'RemoteFault'
  /** What the other side knows of the trouble, as its `explain` put it; still to be parsed. */
  readonly problem: unknown

  constructor(message: string, problem: unknown = null) {
    super(message)
    this.problem = problem
  }
}

/** The other process went away before it answered: nobody knows whether it did what it was asked. */
export class RemoteGone extends RemoteFault {
  override readonly name = 'RemoteGone'
}

type Message =
  | { readonly kind: 'call'; readonly id: number; readonly name: string; readonly argument: unknown }
  | { readonly kind: 'answer'; readonly id: number; readonly result: unknown }
  | { readonly kind: 'fault'; readonly id: number; readonly message: string; readonly problem: unknown }

function isMessage(message: unknown): message is Message {
  return typeof message === 'object' && message !== null && 'kind' in message && 'id' in message
}

/** Answers the calls that arrive at `port`, one after another in the order of arrival. Arguments are not parsed here: each handler parses its own. `explain` says what is known of the trouble behind an error, for the caller’s `RemoteFault`. */
export function serveCalls<TCalls extends Calls<TCalls>>(
  port: Port,
  handlers: TCalls,
  explain: (error: unknown) => unknown = () => null,
): void {
  const byName = new Map<string, (argument: unknown) => unknown>(Object.entries(handlers))
  let last = Promise.resolve()
  port.onMessage((message) => {
    if (!isMessage(message) || message.kind !== 'call') return
    const { id, name, argument } = message
    last = last.then(async () => {
      try {
        const handler = byName.get(name)
        if (handler === undefined) throw new Error(`no such call: ${name}`)
        port.post({ kind: 'answer', id, result: await handler(argument) } satisfies Message)
      } catch (error) {
        const message = error instanceof Error ? (error.stack ?? error.message) : String(error)
        port.post({ kind: 'fault', id, message, problem: explain(error) } satisfies Message)
      }
    })
  })
}

/** Calls the process at the other end of `port`. `lost` is to be called when that process dies: every open call then rejects. */
export function callRemote<TCalls extends Calls<TCalls>>(
  port: Port,
  names: readonly (keyof TCalls & string)[],
): { readonly remote: Remote<TCalls>; readonly lost: (reason: string) => void } {
  const open = new Map<number, { readonly resolve: (result: unknown) => void; readonly reject: (fault: RemoteFault) => void }>()
  let lastId = 0
  let lostReason: string | null = null
  port.onMessage((message) => {
    if (!isMessage(message) || message.kind === 'call') return
    const call = open.get(message.id)
    open.delete(message.id)
    if (message.kind === 'answer') call?.resolve(message.result)
    else call?.reject(new RemoteFault(message.message, message.problem))
  })
  const call = (name: string) => (argument: unknown) =>
    new Promise<unknown>((resolve, reject) => {
      if (lostReason !== null) {
        reject(new RemoteGone(lostReason))
        return
      }
      lastId += 1
      open.set(lastId, { resolve, reject })
      port.post({ kind: 'call', id: lastId, name, argument } satisfies Message)
    })
  return {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the names are the keys of TCalls; TypeScript cannot follow Object.fromEntries
    remote: Object.fromEntries(names.map((name) => [name, call(name)])) as Remote<TCalls>,
    lost: (reason) => {
      lostReason = reason
      for (const { reject } of open.values()) reject(new RemoteGone(reason))
      open.clear()
    },
  }
}
