import ar from '../../../resources/citation-styles/locales-ar.xml?raw'
import deAt from '../../../resources/citation-styles/locales-de-AT.xml?raw'
import deCh from '../../../resources/citation-styles/locales-de-CH.xml?raw'
import deDe from '../../../resources/citation-styles/locales-de-DE.xml?raw'
import enGb from '../../../resources/citation-styles/locales-en-GB.xml?raw'
import enUs from '../../../resources/citation-styles/locales-en-US.xml?raw'
import frCa from '../../../resources/citation-styles/locales-fr-CA.xml?raw'
import frFr from '../../../resources/citation-styles/locales-fr-FR.xml?raw'
import heIl from '../../../resources/citation-styles/locales-he-IL.xml?raw'

/** A CSL locale as XML and its language tag. */
interface Terms {
  readonly locale: string
  readonly language: string
}

const american: Terms = { locale: enUs, language: 'en-US' }
const british: Terms = { locale: enGb, language: 'en-GB' }
const french: Terms = { locale: withFirstOfMonth(frFr), language: 'fr-FR' }
const german: Terms = { locale: deDe, language: 'de-DE' }
const arabic: Terms = {
  // Dates of official papers have no comma before the year, and printed text has no typewriter’s quotation marks.
  locale: withTerms(ar.replace('<date-part name="month" suffix="، "/>', '<date-part name="month" suffix=" "/>'), {
    'name="open-quote"': '“',
    'name="close-quote"': '”',
    'name="open-inner-quote"': '‘',
    'name="close-inner-quote"': '’',
  }),
  language: 'ar',
}
const hebrew: Terms = {
  // What the locale leaves in English, as far as our styles print it, and an abbreviation whose mark stands before it.
  locale: withTerms(heIl.replaceAll("'עמ", 'עמ׳').replaceAll(/<term name="month-\d\d" form="short">[^<]*<\/term>/gu, ''), {
    'name="paragraph" form="short"': 'פס׳',
    'name="no date"': 'ללא תאריך',
    'name="no date" form="short"': 'ללא תאריך',
  }),
  language: 'he-IL',
}
const swiss: Terms = { locale: deCh, language: 'de-CH' }

const byTag: Readonly<Record<string, Terms>> = {
  'en-us': american,
  // What is printed in the Philippines and in the territories follows American use.
  'en-ph': american,
  'en-pr': american,
  'en-gu': american,
  ar: arabic,
  he: hebrew,
  iw: hebrew,
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

/** A locale with other words for some of its terms, which are named by the attributes of their elements. */
function withTerms(locale: string, terms: Readonly<Record<string, string>>): string {
  return Object.entries(terms).reduce((xml, [term, words]) => xml.replace(new RegExp(`(<term ${term}>)[^<]*`, 'u'), `$1${words}`), locale)
}

/** “1er mars”, which the locales mean but do not say (Imprimerie nationale, “dates”); with letters that every font has. */
function withFirstOfMonth(locale: string): string {
  return locale.replace(/(?<=<date form="text">\s*<date-part name="day")/u, ' form="ordinal"').replaceAll('>ᵉʳ<', '>er<')
}
