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
