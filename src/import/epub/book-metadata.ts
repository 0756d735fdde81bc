import type { Metadata } from '#core/article'
import { readPartialDate } from '../dates/index.ts'
import { languageTag } from '../language-tag.ts'
import { webAddress } from '../web-address.ts'
import type { PackageField } from './package-document.ts'

/** The metadata that a book’s package document states. The publisher is its outlet. */
export function bookMetadata(fields: readonly PackageField[]): Partial<Metadata> {
  const all = (name: string): readonly PackageField[] =>
    fields.filter((field) => field.name === name && !/^(?:unknown(?: author| title)?|untitled|none)$/i.test(field.value))
  const first = (name: string): string | null => all(name)[0]?.value ?? null
  const authors = all('creator').filter(({ role }) => role === null || role === 'aut')
  const dates = all('date')
  const published = dates.find(({ role }) => role === 'publication') ?? dates.find(({ role }) => role === null)
  const language = first('language')
  return {
    title: first('title'),
    byline: authors.length === 0 ? null : authors.map(({ value }) => value).join(', '),
    outlet: first('publisher'),
    published: published === undefined ? null : readPartialDate(published.value),
    language: language === null ? null : languageTag(language),
    url: addressOf([...all('identifier'), ...all('source')]),
    rights: first('rights'),
  }
}

function addressOf(fields: readonly PackageField[]): string | null {
  for (const { value } of fields) {
    const address = webAddress(value)
    if (address !== null) return address
  }
  return null
}
