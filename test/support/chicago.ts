import { readFileSync } from 'node:fs'
import { type CitationEngine, makeCitationEngine } from '#core/citations'

const resource = (name: string) => readFileSync(new URL(`../../resources/citation-styles/${name}`, import.meta.url), 'utf8')

/** The engine for Chicago notes, made from the files themselves. */
export function chicago(language: 'en-GB' | 'en-US' = 'en-GB'): CitationEngine {
  return makeCitationEngine({ style: resource('chicago-fullnote-bibliography.csl'), locale: resource(`locales-${language}.xml`), language })
}
