import { notesInOrder } from '#core/brief'
import { isSameLanguage, type PrintSource } from '#core/printable'
import type { Resolving } from './resolving.ts'
import { sourceItem } from './source-item.ts'
import { citationsOf } from './write-notes.ts'

/** The list of all sources that the notes cite, as the style has and sorts it; empty for a style that has none. A source that the library no longer has is not in it: its notes say so. */
export function printSources({ brief, articles, engine, words }: Resolving): readonly PrintSource[] {
  const cited = new Set(notesInOrder(brief).flatMap(({ note }) => citationsOf(note).map(({ article }) => article)))
  const listed = articles.filter(({ id }) => cited.has(id))
  const languages = new Map(listed.map(({ id, metadata }) => [id, metadata.language]))
  return engine.list(listed.map((article) => sourceItem(article, words.citations))).map(({ source, text }) => {
    const language = languages.get(source) ?? null
    const isForeign = language !== null && !isSameLanguage(language, brief.language)
    return { article: source, runs: text, ...(isForeign && { language }) }
  })
}
