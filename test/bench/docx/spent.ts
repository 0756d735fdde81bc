import { spawnSync } from 'node:child_process'

/** What a program cost: CPU seconds of all its threads, and the most memory it held, in megabytes. */
export interface Spent {
  readonly seconds: number
  readonly megabytes: number
}

/** Runs programs in turn, so that all meet the same machine, and gives the median of so many rounds by name. */
export function spentInTurn<TName extends string>(
  programs: Readonly<Record<TName, readonly string[]>>,
  rounds: number,
): (name: TName) => Spent {
  const spent = new Map<string, Spent[]>()
  for (let round = 0; round < rounds; round += 1) {
    for (const [name, words] of Object.entries<readonly string[]>(programs)) {
      spent.set(name, [...(spent.get(name) ?? []), spentBy(words)])
    }
  }
  return (name) => {
    const all = spent.get(name) ?? []
    return { seconds: median(all.map(({ seconds }) => seconds)), megabytes: median(all.map(({ megabytes }) => megabytes)) }
  }
}

function spentBy(words: readonly string[]): Spent {
  const done = spawnSync('/usr/bin/time', ['-f', '\n%U %S %M', ...words], { encoding: 'utf8' })
  if (done.status !== 0) throw new Error(`${words[0]} failed: ${done.stderr || String(done.error)}`)
  const [user = 0, system = 0, kilobytes = 0] = (done.stderr.trimEnd().split('\n').at(-1) ?? '').split(' ').map(Number)
  return { seconds: user + system, megabytes: kilobytes / 1024 }
}

function median(values: readonly number[]): number {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0
}
