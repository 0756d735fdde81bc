import { message } from '#messages'
import { runArticles } from './articles-command.ts'
import { runCheck } from './check-command.ts'
import { runCompose } from './compose-command.ts'
import type { ExitStatus } from './exit-status.ts'
import { runExport } from './export-command.ts'
import { runImport } from './import-command.ts'
import type { Output } from './output.ts'
import type { Command } from './parse-command.ts'
import { runRescue } from './rescue-command.ts'

export async function runCommand(command: Command, output: Output): Promise<ExitStatus> {
  switch (command.name) {
    case 'help':
      output.print(message('cli.help'))
      return 0
    case 'wrong-usage':
      output.warn(command.sentence)
      output.warn(message('cli.usage.see-help'))
      return 2
    case 'import':
      return runImport(command, output)
    case 'articles':
      return runArticles(command, output)
    case 'compose':
      return runCompose(command, output)
    case 'rescue':
      return runRescue(command, output)
    case 'check':
      return runCheck(command, output)
    case 'export':
      return runExport(command, output)
  }
}
