/** One figure of a benchmark: what was measured, what a reference did in the same run, and what must be reached. Values are ready to print. */
export interface BenchRow {
  readonly name: string
  readonly measured: string
  /** What a known tool gives on the same input in the same run; `—` where there is none. */
  readonly reference: string
  readonly target: string
  readonly met: boolean
}

/** Prints a row a line as it becomes known, and answers whether it was met. */
export function printRow({ name, measured, reference, target, met }: BenchRow): boolean {
  process.stdout.write(
    `${[name, measured, reference, target, met ? 'met' : 'missed']
      .map((cell, index) => cell.padEnd(widths[index] ?? 0))
      .join('  ')
      .trimEnd()}\n`,
  )
  return met
}

/** Prints the head of the table. */
export function printHead(): void {
  process.stdout.write(
    `${['figure', 'measured', 'reference', 'target', '']
      .map((cell, index) => cell.padEnd(widths[index] ?? 0))
      .join('  ')
      .trimEnd()}\n`,
  )
}

const widths = [46, 30, 34, 24, 6]
