import { parseCommand } from '#cli/parse-command'
import { runCommand } from '#cli/run-command'
import { type Ran, toolEnvironment } from './run-attache.ts'

/**
 * Runs a command in this process, with the environment it would have in one of its own, which takes seconds to start.
 * Not for what reads a stranger’s file apart (a file’s import, the check of a PDF): those programs lie beside the built tool alone.
 */
export async function attacheHere(
  words: readonly string[],
  passphrase?: string,
  others: Readonly<Record<string, string>> = {},
): Promise<Ran> {
  const said: string[] = []
  const warned: string[] = []
  const { env } = process
  process.env = toolEnvironment(passphrase, others)
  try {
    const status = await runCommand(parseCommand(words), {
      json: (value) => said.push(JSON.stringify(value)),
      print: (line) => said.push(line),
      warn: (sentence) => warned.push(sentence),
    })
    const [stdout, stderr] = [said, warned].map((lines) => lines.map((line) => `${line}\n`).join(''))
    return { status, stdout: stdout!, stderr: stderr!, lines: () => said.map((line) => JSON.parse(line)) }
  } finally {
    process.env = env
  }
}
