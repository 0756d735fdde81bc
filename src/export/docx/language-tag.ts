const simpleTag = /^[A-Za-z]{2,3}(?:-[A-Za-z]{4})?(?:-(?:[A-Za-z]{2}|\d{3}))?$/u

/** A BCP 47 tag as Word takes it: language, script, region. Anything else is taken for British English. */
export function languageTag(language: string): string {
  return simpleTag.test(language) ? language : 'en-GB'
}
