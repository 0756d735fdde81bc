import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const repository = new URL('../../', import.meta.url)

/** The command line tool as it is built. */
export const builtTool = fileURLToPath(new URL('out/cli/index.js', repository))
/** A file of the sample collection. */
export function sampleFile(name: string): string {
  return fileURLToPath(new URL(`resources/sample/${name}`, repository))
}

export interface Ran {
  readonly status: number
  readonly stdout: string
  readonly stderr: string
  /** Each line of stdout as JSON. */
  readonly lines: () => readonly Readonly<Record<string, unknown>>[]
}

/** What the tool knows of its surroundings: `passphrase` is what ATTACHE_PASSPHRASE holds, `others` are further variables. */
export function toolEnvironment(passphrase: string | undefined, others: Readonly<Record<string, string>>): Record<string, string> {
  return { PATH: process.env['PATH'] ?? '', ...others, ...(passphrase === undefined ? {} : { ATTACHE_PASSPHRASE: passphrase }) }
}

/** Runs the built tool as a person would; `passphrase` is what ATTACHE_PASSPHRASE holds, `others` are further variables. */
export function runAttache(words: readonly string[], passphrase?: string, others: Readonly<Record<string, string>> = {}): Promise<Ran> {
  const env = toolEnvironment(passphrase, others)
  return new Promise((resolve, reject) => {
    const child = execFile(process.execPath, [builtTool, ...words], { env, maxBuffer: 100_000_000 }, (error, stdout, stderr) => {
      if (child.exitCode === null) reject(error ?? new Error('killed'))
      else {
        const lines = () =>
          stdout
            .split('\n')
            .filter(Boolean)
            .map((line) => JSON.parse(line))
        resolve({ status: child.exitCode, stdout, stderr, lines })
      }
    })
  })
}
