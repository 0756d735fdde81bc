import { citationStyles, type CitationStyleName } from '#core/brief'
import { everyChoice, type PrintChoices } from '#core/printable'
import { type PdfStandard, pdfStandards } from '#export/pdf'
import { designs, pages } from '#ipc/export-types'
import { message, type MessageId } from '#messages'

/** How a brief is exported. What is `null` was not said: then the brief's own style, and what `writeDocx` takes by itself. */
export interface ExportOptions {
  readonly style: CitationStyleName | null
  readonly template: string | null
  readonly design: (typeof designs)[number] | null
  readonly page: (typeof pages)[number] | null
  /** Of a PDF. */
  readonly standard: PdfStandard | null
  /** The files of fonts that a PDF may be set in where the bundled ones have no sign. */
  readonly fonts: readonly string[]
  readonly include: PrintChoices
}

/** The words as they were typed; of `with` and `without` each may name several parts, with commas between. */
export interface ExportWords {
  readonly style: string | undefined
  readonly template: string | undefined
  readonly design: string | undefined
  readonly page: string | undefined
  readonly standard: string | undefined
  readonly fonts: readonly string[]
  readonly with: readonly string[]
  readonly without: readonly string[]
}

/** What parts are called on the command line. */
const parts = {
  contents: 'contents',
  notes: 'notes',
  sources: 'sources',
  claims: 'claimsTable',
  comments: 'comments',
  marking: 'marking',
} as const satisfies Readonly<Record<string, keyof PrintChoices>>

type PartName = keyof typeof parts
const partNames = ['contents', 'notes', 'sources', 'claims', 'comments', 'marking'] as const satisfies readonly PartName[]

type Parsed<TValue> = { readonly ok: true; readonly value: TValue } | { readonly ok: false; readonly sentence: string }

/** The options of an export; the first word that none of them takes is said in a sentence. */
export function exportOptions(words: ExportWords): Parsed<ExportOptions> {
  const style = oneOf('--style', words.style, citationStyles)
  if (!style.ok) return style
  const design = oneOf('--design', words.design, designs)
  if (!design.ok) return design
  const page = oneOf('--page', words.page, pages)
  if (!page.ok) return page
  const standard = oneOf('--standard', words.standard, pdfStandards)
  if (!standard.ok) return standard
  const include = included(words)
  if (!include.ok) return include
  if (words.template !== undefined && words.design !== undefined) return wrong('cli.usage.template-and-design')
  return {
    ok: true,
    value: {
      style: style.value,
      design: design.value,
      page: page.value,
      template: words.template ?? null,
      standard: standard.value,
      fonts: words.fonts,
      include: include.value,
    },
  }
}

function oneOf<const TKnown extends string>(option: string, word: string | undefined, known: readonly TKnown[]): Parsed<TKnown | null> {
  if (word === undefined) return { ok: true, value: null }
  const found = known.find((one) => one === word)
  return found === undefined ? unknown(option, word, known) : { ok: true, value: found }
}

function included(words: ExportWords): Parsed<PrintChoices> {
  const wanted = named('--with', words.with)
  if (!wanted.ok) return wanted
  const unwanted = named('--without', words.without)
  if (!unwanted.ok) return unwanted
  const both = wanted.value.find((part) => unwanted.value.includes(part))
  if (both !== undefined) return wrong('cli.usage.with-and-without', { part: both })
  const chosen = [
    ...wanted.value.map((part) => [parts[part], true] as const),
    ...unwanted.value.map((part) => [parts[part], false] as const),
  ]
  return { ok: true, value: { ...everyChoice, ...Object.fromEntries(chosen) } }
}

function named(option: string, lists: readonly string[]): Parsed<readonly PartName[]> {
  const words = lists.flatMap((list) => list.split(','))
  const found = words.map((word) => partNames.find((part) => part === word))
  const at = found.indexOf(undefined)
  return at === -1 ? { ok: true, value: found.filter((part) => part !== undefined) } : unknown(option, words[at] ?? '', partNames)
}

function unknown(option: string, word: string, known: readonly string[]): { readonly ok: false; readonly sentence: string } {
  return wrong('cli.usage.unknown-value', { option, word, known: known.join(', ') })
}

function wrong(id: MessageId, values: Readonly<Record<string, string>> = {}): { readonly ok: false; readonly sentence: string } {
  return { ok: false, sentence: message(id, values) }
}
