import { appendFileSync, mkdirSync, rmSync, statSync } from 'node:fs'
import { dirname } from 'node:path'

const mostBytes = 1_000_000

/** The app’s diary of faults, on this machine only. Nothing the user wrote or imported goes into it. */
export class Log {
  readonly #file: string

  constructor(file: string) {
    this.#file = file
    mkdirSync(dirname(file), { recursive: true })
    const size = statSync(file, { throwIfNoEntry: false })?.size ?? 0
    if (size > mostBytes) rmSync(file)
  }

  /** One line; what follows a line break is indented. */
  write(sentence: string): void {
    const line = `${new Date().toISOString()} ${sentence.replaceAll('\n', '\n  ')}\n`
    appendFileSync(this.#file, line)
    process.stderr.write(line)
  }
}
