/** The first letter that has a direction of its own: of a right-to-left script, or of any other. */
const firstLetter =
  /(?<rightToLeft>[\p{Script=Adlam}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Nko}\p{Script=Syriac}\p{Script=Thaana}])|\p{L}/u

/** Which way words run, by their first letter, as the browser finds it (`unicode-bidi: plaintext`); the window’s way where there is none. */
export function wordsDirection(words: string): 'ltr' | 'rtl' {
  const found = firstLetter.exec(words)
  if (found === null) return document.dir === 'rtl' ? 'rtl' : 'ltr'
  return found.groups?.['rightToLeft'] === undefined ? 'ltr' : 'rtl'
}
