import { type Page, textOf } from '../page/index.ts'
import { webAddress } from '../web-address.ts'
import type { Thing } from './json-ld.ts'
import type { MetaElements } from './meta-elements.ts'
import type { Line } from './page-lines.ts'
import { plainString } from './plain-string.ts'

interface RightsSources {
  readonly page: Page
  readonly article: Thing | null
  readonly meta: MetaElements
  readonly lines: readonly Line[]
}

/** Whose text it is, as printed: a line that says it was first published elsewhere comes before the page’s own notice, since it tells that the text is another outlet’s; then the licence. */
export function rightsOf({ page, article, meta, lines }: RightsSources): string | null {
  return (
    // The pieces of a line have a space between them even where a link ends before a full stop.
    lines.find(({ text }) => text.length <= 300 && republished.test(text))?.text.replaceAll(/ (?=[.,;:)])/g, '') ??
    plainString(article?.['copyrightNotice']) ??
    licenceOf(page, article) ??
    meta.first('copyright', 'dc.rights', 'dcterms.rights', 'rights')
  )
}

/** The licence that a page links to with `rel=license`: by its words, else by its address. */
function licenceOf(page: Page, article: Thing | null): string | null {
  const link = page.querySelector('a[rel~=license],link[rel~=license]')
  const words = link === null ? '' : textOf(link)
  const stated: unknown = article?.['license']
  const address = [link?.getAttribute('href'), stated]
    .map((each) => (typeof each === 'string' ? webAddress(each) : null))
    .find((each) => each !== null)
  return words === '' || words.length > 200 ? (address ?? null) : words
}

const article =
  '(?:article|story|piece|post|text|op-?ed|essay|commentary|column|report|interview|blog(?: post)?|version of this (?:article|story|piece|post))'
const republished = new RegExp(
  [
    String.raw`^\W*(?:reprinted|republished|reproduced|reposted) (?:here )?(?:from|with|by|under|courtesy)\b`,
    String.raw`^\W*(?:this|the|an?|a previous|an earlier) ${article} (?:is |was |has been )?(?:(?:re)(?:published|printed|produced|posted)|(?:first|originally|previously) (?:published|appeared|printed|posted|ran))\b`,
    String.raw`^\W*(?:first|originally) (?:published|appeared|printed|posted) (?:in|on|at|by|with)\b(?!.{0,12}\d{4})`,
    String.raw`^\W*(?:dieser|der|diese) (?:artikel|beitrag|text|kommentar|analyse|interview) (?:ist|erschien|wurde) (?:zuerst|zunächst|ursprünglich|erstmals|mit freundlicher)`,
    String.raw`^\W*(?:zuerst|ursprünglich) (?:erschienen|veröffentlicht) (?:in|bei|auf|im)\b`,
    String.raw`^\W*(?:cet article|ce texte|cette tribune) (?:est republié|a été (?:initialement|d’abord|d'abord|originellement)|a d’abord paru|est paru initialement)`,
    String.raw`^\W*(?:este|el) (?:artículo|texto) (?:fue|se|ha sido|es) (?:publicado originalmente|originalmente publicado|publicó originalmente|una republicación|republicado)`,
    String.raw`^\W*(?:este|o) (?:artigo|texto) foi (?:publicado originalmente|originalmente publicado|republicado)`,
    String.raw`^\W*questo articolo è (?:stato )?(?:pubblicato originariamente|originariamente|ripubblicato)`,
  ].join('|'),
  'iu',
)
