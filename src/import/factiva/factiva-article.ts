import { type Paragraph, unknownMetadata } from '#core/article'
import { authorsOf, type Clipping, languageNamed, paragraphsFrom, sectionOf, wordsStated } from '../clippings/index.ts'
import { readDate } from '../dates/index.ts'
import { addUp, dropped } from '../dropped.ts'

/** What Factiva says of an article, by its two- or three-letter codes; `null` where it says nothing. The codes are the same in every language. */
export interface FactivaFields {
  readonly headline: string | null
  readonly author: string | null
  /** The agency: “Reuters”, “Special to The Harbour Courier”. */
  readonly credit: string | null
  readonly words: string | null
  readonly date: string | null
  readonly source: string | null
  readonly section: string | null
  readonly edition: string | null
  readonly page: string | null
  readonly language: string | null
  readonly copyright: string | null
  readonly correction: string | null
}

export const noFields: FactivaFields = {
  headline: null,
  author: null,
  credit: null,
  words: null,
  date: null,
  source: null,
  section: null,
  edition: null,
  page: null,
  language: null,
  copyright: null,
  correction: null,
}

/** Makes an article of what was found. The date is the one printed: the one within the accession number is when Factiva took the article in. `archive` is what serves Factiva alone. */
export function toClipping(fields: FactivaFields, body: readonly Paragraph[], archive: readonly string[]): Clipping {
  const title = known(fields.headline)
  const section = sectionOf(fields.section ?? '')
  const author = known(fields.author)
  const unused = author === null || fields.credit === null ? [] : [fields.credit]
  return {
    metadata: {
      ...unknownMetadata,
      title,
      byline: author === null ? known(fields.credit) : authorsOf(author),
      outlet: known(fields.source),
      section: section.section,
      published: fields.date === null ? null : readDate(fields.date),
      language: fields.language === null ? null : languageNamed(fields.language),
      rights: known(fields.copyright),
      edition: known(fields.edition) ?? section.edition,
      pages: known(fields.page) ?? section.pages,
      correction: known(fields.correction),
    },
    paragraphs: [...paragraphsFrom([title], 'title'), ...body.map((paragraph) => captioned(paragraph))],
    wordsStated: fields.words === null ? null : wordsStated(fields.words),
    dropped: addUp(
      [...archive, ...unused]
        .filter((text) => text.trim() !== '')
        .map((text) => dropped('factiva', 'receipt.dropped.classification', text)),
    ),
    suggestions: [],
  }
}

/** Papers send the legends of their pictures as paragraphs that say what they are. */
function captioned(paragraph: Paragraph): Paragraph {
  return legend.test(paragraph.text) ? { ...paragraph, kind: 'caption' } : paragraph
}

const legend =
  /^(?:\[?(?:photos?|photographs?|graphics?|charts?|maps?|drawings?|tables?|diagrams?|illustrations?|cartoons?|foto|fotos|grafik|bild|bildtext|bildunterschrift|légende|illustration|didascalia)\]?\s*[:：]|(?:photos?|maps?|charts?|drawings?) (?:of|showing)\b)/i

function known(text: string | null): string | null {
  const line = (text ?? '').replaceAll(/\s+/g, ' ').trim()
  return line === '' ? null : line
}
