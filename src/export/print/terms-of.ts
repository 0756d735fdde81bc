import deAt from '../../../resources/citation-styles/locales-de-AT.xml?raw'
import deCh from '../../../resources/citation-styles/locales-de-CH.xml?raw'
import deDe from '../../../resources/citation-styles/locales-de-DE.xml?raw'
import enGb from '../../../resources/citation-styles/locales-en-GB.xml?raw'
import enUs from '../../../resources/citation-styles/locales-en-US.xml?raw'
import frCa from '../../../resources/citation-styles/locales-fr-CA.xml?raw'
import frFr from '../../../resources/citation-styles/locales-fr-FR.xml?raw'

/** A CSL locale as XML and its language tag. */
interface Terms {
  readonly locale: string
  readonly language: string
}

const american: Terms = { locale: enUs, language: 'en-US' }
const british: Terms = { locale: enGb, language: 'en-GB' }
const french: Terms = { locale: withFirstOfMonth(frFr), language: 'fr-FR' }
const german: Terms = { locale: deDe, language: 'de-DE' }
const swiss: Terms = { locale: deCh, language: 'de-CH' }

const byTag: Readonly<Record<string, Terms>> = {
  'en-us': american,
  // What is printed in the Philippines and in the territories follows American use.
  'en-ph': american,
  'en-pr': american,
  'en-gu': american,
  fr: french,
  'fr-ca': { locale: withFirstOfMonth(frCa), language: 'fr-CA' },
  de: german,
  'de-at': { locale: deAt, language: 'de-AT' },
  'de-ch': swiss,
  'de-li': swiss,
}

/**
 * Terms, dates and quotation marks of a brief’s language (a BCP 47 tag): those of its country where we ship them, else those of the language; British English for every other one.
 * Script and variants in between (“de-Latn-CH”) are passed over.
 */
export function termsOf(language: string): Terms {
  const [primary = '', ...rest] = language.toLowerCase().split('-')
  const region = rest.find((part) => /^[a-z]{2}$/u.test(part))
  return byTag[`${primary}-${region}`] ?? byTag[primary] ?? british
}

/** “1er mars”, which the locales mean but do not say (Imprimerie nationale, “dates”); with letters that every font has. */
function withFirstOfMonth(locale: string): string {
  return locale.replace(/(?<=<date form="text">\s*<date-part name="day")/u, ' form="ordinal"').replaceAll('>ᵉʳ<', '>er<')
}
