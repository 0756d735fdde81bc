import type { Article } from '#core/article'
import { passagesOf } from '#core/brief'
import { nearestPassage } from '#core/picks'
import type { Checked } from '../checked.ts'
import type { Finding, FindingPlace } from '../finding.ts'
import { placeOfPassage } from '../places.ts'
import { quotesFaithfully } from '../quotes-faithfully.ts'
import { typedQuotations } from '../typed-quotations.ts'

/** Fewer words between quotation marks are as often a name or a word held at arm’s length as a quotation. */
const fewestWords = 3

/**
 * Words between quotation marks that were typed and not taken from a source, so that nothing keeps them as they were said. `verdict` is `near` where an article that the brief uses has almost the same words (`nearest`),
 * which makes them untrue; `same` where it has the very words; `nowhere` otherwise. The title of an article is no quotation.
 */
export function quotationTyped({ brief, articles }: Checked): readonly Finding[] {
  const sources = [...articles.values()]
  const titles = new Set(sources.map(({ metadata }) => metadata.title).filter((title) => title !== null))
  return passagesOf(brief)
    .filter(({ quotation }) => quotation === null)
    .flatMap((passage) =>
      typedQuotations(passage.content)
        .filter((words) => words.split(/\s+/u).length >= fewestWords && !titles.has(words.replace(/[,.]$/u, '')))
        .map((words) => findingOn(words, placeOfPassage(passage), sources)),
    )
}

function findingOn(words: string, place: FindingPlace, articles: readonly Article[]): Finding {
  const inner = words.replace(/[,.;:!?]$/u, '')
  if (articles.some(({ paragraphs }) => paragraphs.some(({ text }) => text.includes(inner)))) return finding(words, place, 'same', '')
  const near = articles.flatMap((article) => {
    const span = nearestPassage(inner, article)
    return span === null ? [] : [article.paragraphs[span.paragraph]?.text.slice(span.from, span.to) ?? '']
  })
  if (near.some((passage) => quotesFaithfully(inner, passage))) return finding(words, place, 'same', '')
  const [nearest] = near
  return nearest === undefined ? finding(words, place, 'nowhere', '') : finding(words, place, 'near', nearest)
}

function finding(words: string, place: FindingPlace, verdict: 'same' | 'near' | 'nowhere', nearest: string): Finding {
  return { rule: 'quotation-typed', severity: verdict === 'near' ? 'untrue' : 'incomplete', place, values: { words, verdict, nearest } }
}
