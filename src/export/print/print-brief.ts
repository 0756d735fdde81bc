import type { Brief } from '#core/brief'
import type { CitedArticle } from '#core/citations'
import { everyChoice, type Printable, type PrintChoices, type PrintNote } from '#core/printable'
import { resolveBrief, resolveNotes } from '#core/resolve'
import { printWords } from '#messages'
import { citationEngineFor } from './citation-engine-for.ts'

/** A brief and those of its articles that the library has. One that it cites and that is not here is named as missing in its note. */
export interface BriefToPrint {
  readonly brief: Brief
  readonly articles: readonly CitedArticle[]
  /** Without them `everyChoice`. */
  readonly choices?: PrintChoices
}

/** A brief as it will be read, in its citation style and the words of its language: what every writer takes. */
export function printBrief({ brief, articles, choices = everyChoice }: BriefToPrint): Printable {
  return resolveBrief({
    brief,
    articles,
    choices,
    engine: citationEngineFor(brief.language, brief.style),
    words: printWords(brief.language),
  })
}

/** The brief's notes alone, numbered and written out, for an editor to show. */
export function noteTexts({ brief, articles }: Pick<BriefToPrint, 'brief' | 'articles'>): readonly PrintNote[] {
  return resolveNotes({ brief, articles, engine: citationEngineFor(brief.language, brief.style), words: printWords(brief.language) })
}
