import { citationStyles } from '#core/brief'
import { designs } from '#ipc/export-types'
import { message } from '#messages'
import type { ExitStatus } from './exit-status.ts'
import type { Output } from './output.ts'
import type { Command } from './parse-command.ts'

export function runHelp(output: Output): ExitStatus {
  output.print(message('cli.help', { styles: citationStyles.join(', '), designs: designs.join(', ') }))
  return 0
}

export function runWrongUsage({ sentence }: Extract<Command, { readonly name: 'wrong-usage' }>, output: Output): ExitStatus {
  output.warn(sentence)
  output.warn(message('cli.usage.see-help'))
  return 2
}
