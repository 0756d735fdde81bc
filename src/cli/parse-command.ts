import { parseArgs } from 'node:util'
import { message, type MessageId, type MessageValues } from '#messages'
import { isPdf } from './is-pdf.ts'
import { exportOptions, type ExportOptions } from './export-options.ts'

export type Command =
  | { readonly name: 'help' }
  /** `sentence` says what is wrong with the words typed. */
  | { readonly name: 'wrong-usage'; readonly sentence: string }
  | { readonly name: 'import'; readonly files: readonly string[]; readonly library: string; readonly json: boolean }
  | { readonly name: 'articles'; readonly library: string; readonly json: boolean }
  | { readonly name: 'compose'; readonly plan: string; readonly library: string; readonly to: string; readonly json: boolean }
  | { readonly name: 'rescue'; readonly library: string; readonly to: string; readonly json: boolean }
  | { readonly name: 'check'; readonly brief: string; readonly json: boolean }
  /** `despite` names a rule whose findings are known and shall not stop the export. */
  | {
      readonly name: 'export'
      readonly brief: string
      readonly to: string
      readonly despite: readonly string[]
      readonly options: ExportOptions
      readonly json: boolean
    }

const options = {
  library: { type: 'string' },
  to: { type: 'string' },
  despite: { type: 'string', multiple: true },
  style: { type: 'string' },
  template: { type: 'string' },
  design: { type: 'string' },
  page: { type: 'string' },
  standard: { type: 'string' },
  font: { type: 'string', multiple: true },
  with: { type: 'string', multiple: true },
  without: { type: 'string', multiple: true },
  json: { type: 'boolean' },
  help: { type: 'boolean' },
} as const

/** What each command takes, and how many files. */
const shapes = {
  import: { options: ['library', 'json'], least: 1, most: Infinity },
  articles: { options: ['library', 'json'], least: 0, most: 0 },
  compose: { options: ['library', 'to', 'json'], least: 1, most: 1 },
  rescue: { options: ['library', 'to', 'json'], least: 0, most: 0 },
  check: { options: ['json'], least: 1, most: 1 },
  export: {
    options: ['to', 'despite', 'style', 'template', 'design', 'page', 'standard', 'font', 'with', 'without', 'json'],
    least: 1,
    most: 1,
  },
} as const satisfies Readonly<
  Record<string, { readonly options: readonly (keyof typeof options)[]; readonly least: number; readonly most: number }>
>

/** What was typed, as a command. */
export function parseCommand(words: readonly string[]): Command {
  // Not strict: Node's own sentences about wrong options are not ours.
  const { values, positionals, tokens } = parseArgs({ args: [...words], options, strict: false, allowPositionals: true, tokens: true })
  if (values.help === true) return { name: 'help' }
  const [name, ...files] = positionals
  if (name === undefined) return wrong('cli.usage.no-command')
  if (!isCommandName(name)) return wrong('cli.usage.unknown-command', { command: name })
  const fault = optionFault(name, tokens) ?? countFault(name, files)
  if (fault !== null) return fault
  const given = { library: String(values.library), to: String(values.to), json: values.json === true }
  return name === 'export' ? exportCommand(files, values, given) : asCommand(name, files, given)
}

type Values = ReturnType<typeof parseArgs<{ readonly options: typeof options; readonly strict: false }>>['values']

function exportCommand([brief = '']: readonly string[], values: Values, { to, json }: Given): Command {
  const parsed = exportOptions({
    style: values.style?.toString(),
    template: values.template?.toString(),
    design: values.design?.toString(),
    page: values.page?.toString(),
    standard: values.standard?.toString(),
    fonts: texts(values.font),
    with: texts(values.with),
    without: texts(values.without),
  })
  if (!parsed.ok) return { name: 'wrong-usage', sentence: parsed.sentence }
  const mismatch = isPdf(to) ? notForPdf(parsed.value) : notForWord(parsed.value)
  if (mismatch !== null) return wrong(mismatch)
  return { name: 'export', brief, to, despite: texts(values.despite), options: parsed.value, json }
}

function notForPdf({ template }: ExportOptions): MessageId | null {
  return template === null ? null : 'cli.usage.template-of-pdf'
}

function notForWord({ standard, fonts }: ExportOptions): MessageId | null {
  if (standard !== null) return 'cli.usage.standard-of-docx'
  return fonts.length === 0 ? null : 'cli.usage.font-of-docx'
}

function texts(given: readonly (string | boolean)[] | undefined): readonly string[] {
  return (given ?? []).map(String)
}

interface Given {
  readonly library: string
  readonly to: string
  readonly json: boolean
}

function asCommand(name: Exclude<CommandName, 'export'>, files: readonly string[], { library, to, json }: Given): Command {
  const file = files[0] ?? ''
  switch (name) {
    case 'import':
      return { name, files, library, json }
    case 'articles':
      return { name, library, json }
    case 'compose':
      return { name, plan: file, library, to, json }
    case 'rescue':
      return { name, library, to, json }
    case 'check':
      return { name, brief: file, json }
  }
}

type CommandName = keyof typeof shapes
type Token = NonNullable<ReturnType<typeof parseArgs>['tokens']>[number]

function isCommandName(name: string): name is CommandName {
  return Object.hasOwn(shapes, name)
}

function optionFault(command: CommandName, tokens: readonly Token[]): Command | null {
  const allowed: readonly string[] = shapes[command].options
  const given = tokens.filter((token) => token.kind === 'option')
  for (const { name, rawName, value, inlineValue } of given) {
    if (!allowed.includes(name)) return wrong('cli.usage.unknown-option', { command, option: rawName })
    // “--library --json” is a value forgotten; a folder of such a name is given as --library=--json.
    const isText = value !== undefined && value !== '' && (inlineValue || !value.startsWith('-'))
    if (name === 'json' ? value !== undefined : !isText) return wrong('cli.usage.wrong-value', { option: rawName })
  }
  const absent = (['library', 'to'] as const).find((name) => allowed.includes(name) && !given.some((token) => token.name === name))
  return absent === undefined ? null : wrong('cli.usage.missing-option', { command, option: `--${absent}` })
}

function countFault(command: CommandName, files: readonly string[]): Command | null {
  if (files.length < shapes[command].least) return wrong('cli.usage.no-file', { command })
  if (files.length > shapes[command].most) return wrong('cli.usage.too-many-files', { command, file: files.at(shapes[command].most) ?? '' })
  return null
}

function wrong(id: MessageId, values: MessageValues = {}): Command {
  return { name: 'wrong-usage', sentence: message(id, values) }
}
