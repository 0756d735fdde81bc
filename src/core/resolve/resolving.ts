import type { Brief } from '#core/brief'
import type { CitationEngine, CitedArticle } from '#core/citations'
import type { PrintChoices } from '#core/printable'
import type { PrintWords } from './print-words.ts'

/** What a brief is resolved with. */
export interface Resolving {
  readonly brief: Brief
  /** Those the brief cites. A citation of one that is not among them says so in its note. */
  readonly articles: readonly CitedArticle[]
  readonly engine: CitationEngine
  readonly words: PrintWords
}

/** A brief and what of it is printed. */
export interface ResolvingBrief extends Resolving {
  readonly choices: PrintChoices
}
