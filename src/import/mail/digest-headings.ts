import { type Page, type PageElement, textOf } from '../page/index.ts'
import { webAddress } from '../web-address.ts'
import { unwrapLink } from './unwrap-link.ts'

/** A heading that may begin an article of a digest: `link` is where it, or a line such as “Read more” under it, leads. */
export interface DigestHeading {
  readonly text: string
  /** 1–6. */
  readonly level: number
  readonly link: string | null
}

/** The headings of a page in their order, empty ones too. */
export function digestHeadings(page: Page): readonly DigestHeading[] {
  const headings: { readonly text: string; readonly level: number; link: string | null }[] = []
  for (const element of page.querySelectorAll('h1,h2,h3,h4,h5,h6,a')) {
    const text = textOf(element)
    const last = headings.at(-1)
    if (element.localName !== 'a') headings.push({ text, level: Number(element.localName.slice(1)), link: null })
    else if (last !== undefined && last.link === null && (isReadOn(text) || last.text === text)) last.link = linkOf(element)
  }
  return headings
}

function linkOf(link: PageElement): string | null {
  return webAddress(unwrapLink(link.getAttribute('href') ?? ''))
}

/** Says whether words lead from the beginning of an article to all of it. */
export function isReadOn(text: string): boolean {
  return readOn.test(text)
}

const readOn =
  /^\W*(?:read (?:more|on|full|the (?:full|whole))|continue reading|full (?:article|story|text)|more\b|weiterlesen|weiter lesen|mehr(?: lesen| erfahren)?\b|zum artikel|ganzen artikel|lire (?:la suite|plus|l['’]article)|en savoir plus|leer (?:más|el)|seguir leyendo|leggi (?:tutto|di più)|continua a leggere|lees (?:meer|verder)|ler mais|leia mais|czytaj (?:więcej|dalej)|läs mer|læs mere|les mer)/iu
