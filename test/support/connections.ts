import { readdirSync, readFileSync, readlinkSync } from 'node:fs'

/** Every internet socket that these processes hold, as Linux lists them: “tcp 127.0.0.1:8080 -> 0.0.0.0:0 LISTEN”. */
export function connectionsOf(pids: readonly number[]): readonly string[] {
  const inodes = new Set(pids.flatMap(socketsOf))
  return ['tcp', 'tcp6', 'udp', 'udp6'].flatMap((protocol) =>
    readFileSync(`/proc/net/${protocol}`, 'utf8')
      .split('\n')
      .slice(1)
      .map((line) => line.trim().split(/\s+/))
      .filter((fields) => inodes.has(fields[9] ?? ''))
      .map(([, from = '', to = '', state = '']) => `${protocol} ${readable(from)} -> ${readable(to)} ${state === '0A' ? 'LISTEN' : state}`),
  )
}

/** The process and all that it started, however deep. */
export function processTree(root: number): readonly number[] {
  const children = new Map<number, number[]>()
  for (const name of readdirSync('/proc').filter((entry) => /^\d+$/.test(entry))) {
    const parent = parentOf(Number(name))
    if (parent !== null) children.set(parent, [...(children.get(parent) ?? []), Number(name)])
  }
  const all = [root]
  for (const pid of all) all.push(...(children.get(pid) ?? []))
  return all
}

function parentOf(pid: number): number | null {
  try {
    return Number(/^PPid:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1])
  } catch {
    // It ended while we looked.
    return null
  }
}

function socketsOf(pid: number): readonly string[] {
  try {
    return readdirSync(`/proc/${pid}/fd`).flatMap((fd) => /^socket:\[(\d+)\]$/.exec(readlinkSync(`/proc/${pid}/fd/${fd}`))?.[1] ?? [])
  } catch {
    // It ended while we looked.
    return []
  }
}

function readable(address: string): string {
  const [host = '', port = ''] = address.split(':')
  const bytes = host.length === 8 ? (host.match(/../g) ?? []).toReversed().map((byte) => parseInt(byte, 16)) : [host]
  return `${bytes.join('.')}:${parseInt(port, 16)}`
}
