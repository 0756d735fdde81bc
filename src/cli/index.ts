import { parseCommand } from './parse-command.ts'
import { runCommand } from './run-command.ts'
import { standardOutput } from './output.ts'

/** The command line: the same line from file to document, without a window. Exit status 0 done, 1 a problem with the input, 2 wrong usage. */
process.exitCode = await runCommand(parseCommand(process.argv.slice(2)), standardOutput)
