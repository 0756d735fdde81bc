/** ISO 690, author and date. */
export function mendedIso690(style: string): string {
  return withDayOfUnsigned(withDates(withOwnWords(style, { en: null, fr: wordsInFrench, de: wordsInGerman }))).replaceAll(
    /<text variable="page" prefix="p\.\s"\/>/gu,
    '<group delimiter="\u00A0"><label variable="page" form="short"/><text variable="page"/></group>',
  )
}

/** ISO 690, notes: as French libraries use it, whatever the language. */
export function mendedIso690Notes(style: string): string {
  return alphabetical(withPlainSpaces(withDates(withOwnWords(style, { fr: null, en: notesInEnglish, de: notesInGerman }))))
}

type Terms = Readonly<Record<string, string>>

const wordsInFrench: Terms = {
  'no date': '[s.\u00A0d.]',
  in: 'dans',
  online: 'en ligne',
  accessed: 'consulté le',
  retrieved: 'disponible',
  from: 'à l’adresse',
}
const wordsInGerman: Terms = {
  'no date': '[o.\u00A0J.]',
  in: 'in',
  online: 'online',
  accessed: 'Zugriff am',
  retrieved: 'verfügbar',
  from: 'unter',
}
const notesInEnglish: Terms = { in: 'in', online: 'online', accessed: 'accessed', 'available at': 'available from' }
const notesInGerman: Terms = { in: 'in', online: 'online', accessed: 'Zugriff am', 'available at': 'verfügbar unter' }

/** The style’s own words stand in it for every language; ours keeps them for the language that they are in (the one that is `null`), and says them in the others. */
function withOwnWords(style: string, languages: Readonly<Record<string, Terms | null>>): string {
  const own = Object.keys(languages).find((language) => languages[language] === null) ?? ''
  const others = Object.entries(languages).flatMap(([language, terms]) => (terms === null ? [] : [localeOf(language, terms)]))
  return style.replace('<locale>', `<locale xml:lang="${own}">`).replace(/(?<=<\/locale>)/u, others.join(''))
}

function localeOf(language: string, terms: Terms): string {
  const words = Object.entries(terms).map(([name, words]) => `<term name="${name}">${words}</term>`)
  return `<locale xml:lang="${language}"><terms>${words.join('')}</terms></locale>`
}

/** Days as the language writes them: “5. März 2031”. */
function withDates(style: string): string {
  return style.replaceAll(/<date variable="issued">\s*<date-part name="day"[\s\S]*?<\/date>/gu, '<date variable="issued" form="text"/>')
}

/** French sets its spaces before colons and semicolons whatever the style (`makeProcessor`); other languages set none. */
function withPlainSpaces(style: string): string {
  return style.replaceAll(/(?<==")[ \u00A0\u202F]([:;]) (?=")/gu, '$1 ')
}

/** The list names an unsigned text by its title and year in place of an author, which keeps its day from being printed behind them (CSL 1.0.2, “Substitute”); a newspaper is found by its day (ISO 690:2010, 9.5). */
function withDayOfUnsigned(style: string): string {
  return style
    .replace(/<text macro="title"\/>\s*(?=<\/substitute>)/u, '')
    .replace(/(?<=<text macro="year-date" prefix=", "\/>\s*<\/if>)/u, '<else><text macro="title"/></else>')
}

/** One alphabet of first elements, whether a name or a title (ISO 690:2010, 7.2), not the unsigned behind all others. */
function alphabetical(style: string): string {
  const first = '<if variable="author editor" match="none"><text variable="title"/></if><else><text macro="responsability"/></else>'
  return style
    .replace(/(?=<citation )/u, `<macro name="first-element"><choose>${first}</choose></macro>`)
    .replace('<key macro="responsability"/>', '<key macro="first-element"/>')
}
