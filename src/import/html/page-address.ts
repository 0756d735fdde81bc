import { webAddress } from '../web-address.ts'
import type { Page } from '../page/index.ts'
import type { Thing } from './json-ld.ts'
import type { MetaElements } from './meta-elements.ts'
import type { Saved } from './saved-page.ts'

/** The address of the article, without what tells who clicked where: canonical, Open Graph’s, structured data’s, or where the page was when it was saved. A site’s root says nothing of an article. */
export function addressOf(
  page: Page,
  sources: { readonly article: Thing | null; readonly meta: MetaElements; readonly saved: Saved },
): string | null {
  const { article, meta, saved } = sources
  const canonical = page.querySelector('link[rel~=canonical]')?.getAttribute('href')
  const main: unknown = article?.['mainEntityOfPage']
  const mainId: unknown = typeof main === 'object' && main !== null && '@id' in main ? main['@id'] : main
  const from = saved.address === null ? null : webAddress(saved.address)
  const addresses = [canonical, meta.first('og:url'), article?.['url'], mainId, from].map((address) =>
    typeof address === 'string' ? webAddress(address, from ?? undefined) : null,
  )
  return addresses.find((address) => address !== null && new URL(address).pathname !== '/') ?? null
}
