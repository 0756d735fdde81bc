import type { StyledText } from '#core/citations'
import type { PrintNote, PrintRun, PrintText } from '#core/printable'
import { parseUrl } from '#node/parse-url'
import { languageArguments, typstString } from './typst-text.ts'

/** The notes by their numbers. */
export type Notes = ReadonlyMap<number, PrintNote>

/** Running text as an expression of Typst's code mode. */
export function runsCode(runs: readonly PrintRun[], notes: Notes): string {
  return block(
    runs.map((run) => {
      switch (run.kind) {
        case 'text':
          return textCode(run)
        case 'lineBreak':
          return 'linebreak()'
        case 'noteReference':
          return noteCode(run.number, notes.get(run.number))
      }
    }),
  )
}

/** Text without references to notes. */
export function textsCode(texts: readonly StyledText[]): string {
  return block(texts.map(textCode))
}

/** Expressions one after the other. */
export function block(expressions: readonly string[]): string {
  return `{${expressions.join(';')}}`
}

/**
 * Running text as a paragraph within a note, an item, a cell or a quotation, even where it is the only one.
 * Typst lays such things out once for each height that is left for them on a page, which for one with notes is many times. It keeps the lines of a paragraph meanwhile, but not those of text that is none.
 */
export function paragraphCode(runs: string): string {
  return `${runs};parbreak()`
}

/** Where the reference and the note itself come to stand is asked for after each layout: see `placeNotes`. */
function noteCode(number: number, note: PrintNote | undefined): string {
  if (note === undefined) return 'none'
  const paragraphs = note.paragraphs.map((texts) => paragraphCode(textsCode(texts))).join(';')
  return `mark("reference", ${number});note(${number}, {mark("note", ${number});h(0.3em);${paragraphs};mark("note-end", ${number})})`
}

function textCode(run: PrintText): string {
  const language = run.language === undefined ? [] : languageArguments(run.language)
  const looks: readonly (readonly [isSo: boolean, wrap: string])[] = [
    [run.smallCaps, 'smallcaps'],
    [run.superscript, 'super'],
    [run.underline, 'underline'],
    [run.italic, 'emph'],
    [run.bold, 'strong'],
  ]
  const plain = `text(${[...language, typstString(run.text)].join(', ')})`
  const styled = looks.reduce((code, [isSo, wrap]) => (isSo ? `${wrap}(${code})` : code), plain)
  const target = run.link === null ? null : linkTarget(run.link)
  return target === null ? styled : `${run.isSourceLink === true ? 'source-link' : 'web-link'}(${typstString(target)}, ${styled})`
}

/** An address as a reader of PDF may open it; any other is printed as plain text. */
function linkTarget(address: string): string | null {
  const url = parseUrl(address)
  return url !== null && ['http:', 'https:', 'mailto:'].includes(url.protocol) && url.username === '' ? url.href : null
}
