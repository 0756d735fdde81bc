/** What a command says: results for a program or a reader on stdout, sentences about trouble on stderr. */
export interface Output {
  /** One JSON object and a line feed. */
  readonly json: (value: unknown) => void
  readonly print: (line: string) => void
  readonly warn: (sentence: string) => void
}

export const standardOutput: Output = {
  json: (value) => process.stdout.write(`${JSON.stringify(value)}\n`),
  print: (line) => process.stdout.write(`${line}\n`),
  warn: (sentence) => process.stderr.write(`${sentence}\n`),
}
