/** The number in a statement of length such as “Length: 2,968 words”, “1285 Wörter”, “1 234 mots” or “8165 字”; `null` where there is none. Points, commas, spaces and apostrophes part thousands. */
export function wordsStated(text: string): number | null {
  const number = /\d{1,3}(?:[.,'’\u00A0\u202F ]\d{3})+(?!\d)|\d+/.exec(text.slice(0, 200))?.[0].replaceAll(/\D/g, '')
  return number === undefined || number.length > 7 ? null : Number(number)
}

/** A line that states the length of an article and nothing else, in the languages in which the archives show theirs. */
export function isLengthLine(line: string): boolean {
  return lengthLine.test(line.trim())
}

const lengthLine =
  /^\d[\d.,'’\u00A0\u202F ]{0,10}(?:words?|wörter|worte|mots?|palabras?|parole|parola|woorden|palavras?|słowa|słów|ord|слов[ао]?|слів|字|个字|個字|語|단어|자|كلمة|kelime)$/iu
