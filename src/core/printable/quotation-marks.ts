const noBreakSpace = '\u00A0'

const byLanguage: Readonly<Record<string, readonly [string, string]>> = {
  cs: ['„', '“'],
  da: ['”', '”'],
  de: ['„', '“'],
  'de-CH': ['«', '»'],
  en: ['“', '”'],
  es: ['«', '»'],
  fi: ['”', '”'],
  fr: [`«${noBreakSpace}`, `${noBreakSpace}»`],
  it: ['«', '»'],
  ja: ['「', '」'],
  nb: ['«', '»'],
  nl: ['“', '”'],
  pl: ['„', '”'],
  pt: ['“', '”'],
  ru: ['«', '»'],
  sv: ['”', '”'],
  uk: ['«', '»'],
  zh: ['“', '”'],
}

/** The marks around quoted words: CLDR 46's outer pair (`quotationStart`, `quotationEnd`), double for every English. Portuguese follows Brazil, and a language not listed follows English. */
export function quotationMarks(language: string): readonly [string, string] {
  return byLanguage[language] ?? byLanguage[language.split('-')[0] ?? ''] ?? ['“', '”']
}

const innerByLanguage: Readonly<Record<string, readonly [string, string]>> = {
  cs: ['‚', '‘'],
  da: ['’', '’'],
  de: ['‚', '‘'],
  'de-CH': ['‹', '›'],
  es: ['“', '”'],
  fi: ['’', '’'],
  fr: ['“', '”'],
  it: ['“', '”'],
  ja: ['『', '』'],
  pl: ['«', '»'],
  ru: ['„', '“'],
  sv: ['’', '’'],
  uk: ['„', '“'],
}

/** The marks around words quoted within quoted words: CLDR 46's inner pair (`alternateQuotationStart`, `alternateQuotationEnd`), but for French, where that is the outer one again. A language not listed follows English. */
export function innerQuotationMarks(language: string): readonly [string, string] {
  return innerByLanguage[language] ?? innerByLanguage[language.split('-')[0] ?? ''] ?? ['‘', '’']
}
