import { closedDirections } from './closed-directions.ts'

/** Text as a string of Typst's code mode, from which no character of it can break out: https://typst.app/docs/reference/foundations/str/. What it leaves open of directions is closed; white space of any kind becomes a space; half of a pair is replaced; what no font can hold (controls, U+FFFE, U+FFFF) is left out, and the byte order mark too, which no text taken out of a PDF may have (ISO 14289-1, 7.21.7). A soft hyphen at the end divides nothing and goes too: of one in a link that ends a paragraph Typst 0.14 cannot write a tagged PDF (“expected link ancestor in logical tree”). */
export function typstString(text: string): string {
  const plain = closedDirections(text)
    .replaceAll(/[\t\n\v\f\r\u0085\u2028\u2029]/gu, ' ')
    .replaceAll(/\p{Surrogate}/gu, '\uFFFD')
    .replaceAll(/[\p{Control}\uFEFF\uFFFE\uFFFF]/gu, '')
    .replace(/\u00AD+$/u, '')
  return `"${plain.replaceAll(/["\\]/gu, String.raw`\$&`)}"`
}

/** The language of a text, from a BCP 47 tag: Typst takes two or three letters for it, and two for the region. A tag that says neither leaves what is around it. */
export function languageArguments(tag: string): readonly string[] {
  const [language = '', ...rest] = tag.split('-')
  if (!/^[a-z]{2,3}$/iu.test(language)) return []
  const region = rest.find((part) => /^[a-z]{2}$/iu.test(part))
  return [`lang: "${language.toLowerCase()}"`, region === undefined ? 'region: none' : `region: "${region.toUpperCase()}"`]
}
