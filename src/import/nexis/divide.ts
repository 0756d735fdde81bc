import { isWhollySetOff } from './article-parts.ts'
import { labelOf } from './labels.ts'
import type { WordParagraph } from './word-paragraphs.ts'

/** A Word file of Nexis, divided: what stands before the first article, and the articles. */
export interface Divided {
  readonly cover: readonly WordParagraph[]
  readonly articles: readonly (readonly WordParagraph[])[]
}

/**
 * Divides a delivery. An article begins at a bookmark of Nexis, and where those are gone, at a headline after the last article’s end or at the start of a section.
 * It ends at “End of Document”; that line in the midst of a text is none, so it counts only in front of another beginning.
 */
export function divide(paragraphs: readonly WordParagraph[]): Divided {
  const starts = startsIn(paragraphs)
  const cover = paragraphs.slice(0, starts[0] ?? paragraphs.length)
  const articles = starts.map((start, index) => withoutEnd(paragraphs.slice(start, starts[index + 1] ?? paragraphs.length)))
  return { cover, articles: articles.filter((lines) => lines.some(({ text }) => text !== '')) }
}

function startsIn(paragraphs: readonly WordParagraph[]): readonly number[] {
  const starts: number[] = []
  // What may begin an article has been seen, and nothing of one yet.
  let open = false
  let ended = false
  for (const [index, paragraph] of paragraphs.entries()) {
    if (isBookmarked(paragraph)) {
      starts.push(index)
      open = paragraph.text === ''
      ended = false
    } else if (isEnd(paragraph)) ended = true
    else if (paragraph.endsSection && paragraph.text === '') ended = true
    else if (paragraph.text !== '') {
      if (ended && !open && paragraph.isHeadline) starts.push(index)
      open = false
      ended = false
    }
  }
  return starts.length > 0 ? starts : startsByEnds(paragraphs)
}

/** Without bookmark or style: what stands behind an end is the next beginning; before the first, what follows the cover’s last label does. */
function startsByEnds(paragraphs: readonly WordParagraph[]): readonly number[] {
  const ends = paragraphs.flatMap((paragraph, index) => (isEnd(paragraph) && isWhollySetOff(paragraph) ? [index] : []))
  if (ends.length === 0) return []
  const first = paragraphs.findIndex(({ text }) => text !== '')
  const coverEnd = paragraphs.slice(0, ends[0]).findLastIndex(({ text }) => coverLabel.test(text))
  const afterCover =
    coverEnd < 0 ? first : paragraphs.findIndex(({ text, endsSection }, index) => index > coverEnd && (endsSection || text !== ''))
  return [afterCover, ...ends.slice(0, -1).map((end) => end + 1)]
}

/** Lines of the cover, in the languages of the interface. */
const coverLabel =
  /^\s*(?:user name|benutzername|nom d['’]utilisateur|nombre de usuario|nome utente|gebruikersnaam|client\/matter|mandant|client\/dossier|cliente?\/|search terms?|suchbegriffe|termes? de (?:la )?recherche|términos de búsqueda|termini di ricerca|zoektermen|search type|suchart|suchtyp|type de recherche|tipo de búsqueda|tipo di ricerca|zoektype|narrowed by|eingegrenzt (?:nach|durch)|eingeschränkt (?:nach|durch)|filtré par|affiné par|restringido por|filtrado por|ristretto|verfijnd|job number|auftragsnummer|jobnummer|numéro de (?:tâche|travail|job)|número de (?:trabajo|tarea)|taaknummer|content type)\b/iu

function isBookmarked({ bookmark }: WordParagraph): boolean {
  return bookmark !== null && /^Bookmark_\d+$/.test(bookmark)
}

function isEnd(paragraph: WordParagraph): boolean {
  return labelOf(paragraph.text)?.field === 'end'
}

/** The article up to its last “End of Document”, if only empty paragraphs follow that. */
function withoutEnd(article: readonly WordParagraph[]): readonly WordParagraph[] {
  const last = article.findLastIndex(({ text }) => text !== '')
  const paragraph = article[last]
  return paragraph !== undefined && isEnd(paragraph) ? article.slice(0, last) : article
}
