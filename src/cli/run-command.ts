import type { ExitStatus } from './exit-status.ts'
import type { Output } from './output.ts'
import type { Command } from './parse-command.ts'

/** Each command is loaded when it is given: nobody waits for the typesetter to read what the options are. */
export async function runCommand(command: Command, output: Output): Promise<ExitStatus> {
  switch (command.name) {
    case 'help':
      return (await import('./help-command.ts')).runHelp(output)
    case 'wrong-usage':
      return (await import('./help-command.ts')).runWrongUsage(command, output)
    case 'import':
      return (await import('./import-command.ts')).runImport(command, output)
    case 'articles':
      return (await import('./articles-command.ts')).runArticles(command, output)
    case 'compose':
      return (await import('./compose-command.ts')).runCompose(command, output)
    case 'rescue':
      return (await import('./rescue-command.ts')).runRescue(command, output)
    case 'check':
      return (await import('./check-command.ts')).runCheck(command, output)
    case 'export':
      return (await import('./export-command.ts')).runExport(command, output)
  }
}
