/** The place of a dateline, with which a report begins (“PORT SELEN, Tarsia (MW) — The …”), as printed; `null` for any other beginning. It stands in capitals and ends in a dash. */
export function datelinePlace(paragraph: string): string | null {
  const { place, mark } = dateline.exec(paragraph.slice(0, 160))?.groups ?? {}
  const name = place?.trim() ?? ''
  const [city = ''] = name.split(',', 1)
  if (city === '' || notPlace.test(city)) return null
  // Without an agency or a day, a few capitals and a dash may be anything: “NATO – the alliance – …”.
  return mark === undefined && city.replaceAll(/\P{L}/gu, '').length < 5 ? null : name
}

const dateline = new RegExp(
  String.raw`^(?<place>\p{Lu}[\p{Lu}.'’ -]{1,40}(?:, \p{Lu}[\p{L}. ]{1,24}?)?)` +
    String.raw`(?<mark>(?:, (?:\p{L}{3,9}\.? \d{1,2}|\d{1,2}\.? \p{L}{3,9})(?:,? \d{4})?)? ?\([\p{L}\d .\/&-]{2,30}\)|, (?:\p{L}{3,9}\.? \d{1,2}|\d{1,2}\.? \p{L}{3,9})(?:,? \d{4})?)?` +
    String.raw` ?(?:—|–|--|-) ?(?=\S)`,
  'u',
)

const notPlace =
  /^(?:UPDATED?|WATCH|EXCLUSIVE|BREAKING|OPINION|ANALYSIS|VIDEO|AUDIO|LIVE|NOTE|EDITORIAL|COMMENT|REVIEW|SPOILER|WARNING|CORRECTION|INTERVIEW|FACTBOX|EXPLAINER|UNESCO|UNICEF|ASEAN|BRICS|NATO|COVID|FAQ|READ MORE|EXKLUSIV|KOMMENTAR|MEINUNG|TRIBUNE)\b/
