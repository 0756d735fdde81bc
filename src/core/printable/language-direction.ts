/** Whether a language is written from right to left: by its script where its tag names one, else by the scripts that CLDR 46 gives these languages. */
export function isRightToLeft(language: string): boolean {
  const [, script] = /^[a-z]{2,3}-([a-z]{4})(?:-|$)/iu.exec(language) ?? []
  if (script !== undefined) return /^(?:adlm|arab|aran|hebr|mand|nkoo|rohg|samr|syrc|thaa)$/iu.test(script)
  return /^(?:ar|arc|ckb|dv|fa|he|iw|ji|ks|nqo|ps|sd|syr|ug|ur|yi)(?:-|$)/iu.test(language)
}

/** Whether two BCP 47 tags name one language, in whatever country. */
export function isSameLanguage(one: string, other: string): boolean {
  return primary(one) === primary(other)
}

function primary(tag: string): string {
  return (tag.split('-')[0] ?? '').toLowerCase()
}
