import { type Metadata, type Reference, unknownMetadata } from '#core/article'
import { cleanMetadata } from '../finish-article.ts'
import { webAddress } from '../web-address.ts'
import { languageNamed } from './language-named.ts'

/** What an entry states, as it stands there; dates are partial dates already. */
export type Stated = Partial<Record<'title' | 'byline' | 'outlet' | 'place' | 'section' | 'edition' | 'pages', string | null>> & {
  readonly published?: string | null
  /** By name or by tag. */
  readonly language?: string | null
  /** Addresses and DOIs, best first. */
  readonly addresses?: readonly string[]
}

/** An entry as a reference; `null` where it has neither title nor address and so could be of any article. */
export function referenceOf({ language, addresses, published, ...stated }: Stated): Reference | null {
  const texts = Object.fromEntries(Object.entries(stated).map(([field, text]) => [field, plainText(text ?? '')]))
  const metadata: Metadata = cleanMetadata({
    ...unknownMetadata,
    ...texts,
    published: published ?? null,
    language: languageNamed(language ?? ''),
    url: (addresses ?? []).map((address) => addressOf(address)).find((address) => address !== null) ?? null,
  })
  return metadata.title === null && metadata.url === null ? null : { metadata }
}

function addressOf(text: string): string | null {
  const address = text.trim()
  return /^(?:doi:\s*)?10\.\d{4,9}\//i.test(address)
    ? webAddress(`https://doi.org/${address.replace(/^doi:\s*/i, '')}`)
    : webAddress(address)
}

/** Reference managers keep italics as HTML tags, and some exports write signs as entities. */
function plainText(text: string): string {
  return text
    .replaceAll(/<\/?[a-z][^<>]{0,200}>/gi, '')
    .replaceAll(/&(amp|lt|gt|quot|apos|nbsp|#39);/g, (entity, name: string) => signs.get(name) ?? entity)
}

const signs: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['#39', "'"],
  ['nbsp', ' '],
])
