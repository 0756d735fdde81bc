import { type AddedStyle, type CitationStyleChoice, citationStyles } from '#core/brief'
import { message } from '#messages'

/** The citation styles that a brief may be exported in: those shipped, those added, and the brief’s own where it came with one that was not. The one place that the export window’s list of styles is made. */
export function exportStyles(added: readonly AddedStyle[], own: CitationStyleChoice) {
  const isListed = typeof own === 'string' || added.some(({ csl }) => csl === own.csl)
  const all: readonly CitationStyleChoice[] = [...citationStyles, ...added, ...(isListed ? [] : [own])]
  const idOf = (style: CitationStyleChoice) =>
    typeof style === 'string' ? style : `added-${all.findIndex((one) => typeof one === 'object' && one.csl === style.csl)}`
  return {
    all: all.map((style) => ({ id: idOf(style), name: typeof style === 'string' ? message(`citationStyle.${style}`) : style.title })),
    idOf,
    byId: (id: string): CitationStyleChoice | undefined => all.find((style) => idOf(style) === id),
  }
}
