/**
 * Takes out what is not text: control characters but tab and line feed, lone surrogates, and noncharacters. No XML document may hold them
 * (XML 1.0, 2.2), so they would be lost silently on export. Everything else stays as it stands, soft hyphens and no-break spaces too.
 */
export function cleanCharacters(text: string): string {
  return text.replaceAll(notText, '')
}

const notText = /(?![\t\n])\p{Cc}|\p{Cs}|\p{Noncharacter_Code_Point}/gu
