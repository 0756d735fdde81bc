import { type ArticleId, missingMetadata } from '#core/article'
import type { Checked } from '../checked.ts'
import type { Finding, FindingPlace } from '../finding.ts'
import { citedIn, placeOf } from '../places.ts'

/** A source that cannot be cited properly. Said once an article, where it is first cited; `fields` joins the names of what is missing with “_”, in the order in which to ask. */
export function metadataMissing(checked: Checked): readonly Finding[] {
  const findings: Finding[] = []
  for (const [id, place] of firstPlaces(checked)) {
    const article = checked.articles.get(id)
    const fields = article === undefined ? [] : missingMetadata(article.metadata)
    if (article === undefined || fields.length === 0) continue
    findings.push({
      rule: 'metadata-missing',
      severity: 'incomplete',
      place,
      values: { article: article.metadata.title ?? article.original.name, fields: fields.join('_') },
      fix: { kind: 'open-details', article: id },
    })
  }
  return findings
}

/** Every article used, with the first note that cites it or else the first quotation from it. */
function firstPlaces({ notes, quotations, picks }: Checked): ReadonlyMap<ArticleId, FindingPlace> {
  const places = new Map<ArticleId, FindingPlace>()
  const put = (article: ArticleId, place: FindingPlace) => {
    if (!places.has(article)) places.set(article, place)
  }
  for (const { note } of notes) for (const { article } of citedIn(note)) put(article, { kind: 'note', id: note.id })
  for (const quotation of quotations) {
    const article = picks.get(quotation.pick)?.article
    if (article !== undefined) put(article, placeOf(quotation))
  }
  return places
}
