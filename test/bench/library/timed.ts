/** CPU milliseconds that each of these calls costs; each is made so many times, the first of which is not counted. */
export function timed(calls: readonly (() => unknown)[], times = 4): readonly number[] {
  return calls.flatMap((call) => Array.from({ length: times }, () => cpuTime(call)).slice(1))
}

/** CPU milliseconds of this process, which other programs cannot take. */
export function cpuTime(call: () => unknown): number {
  const before = process.cpuUsage()
  call()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

/** The value that so many percent are not above. */
export function percentile(values: readonly number[], percent: number): number {
  const sorted = values.toSorted((one, other) => one - other)
  return sorted[Math.max(0, Math.ceil((sorted.length * percent) / 100) - 1)] ?? 0
}

/** As a cell of a row. */
export function spread(values: readonly number[]): string {
  return `p95 ${percentile(values, 95).toFixed(1)} ms, p50 ${percentile(values, 50).toFixed(1)}`
}
