import { isLengthLine, languageNamed } from '../clippings/index.ts'
import { type PageElement, textOf } from '../page/index.ts'
import { type FactivaFields, noFields } from './factiva-article.ts'

/** Reads an article without indexing: what is known of it stands in bare divisions, in an order that never changes and with gaps where nothing is known. */
export function readPlainLayout(article: PageElement): {
  readonly fields: FactivaFields
  readonly notes: readonly string[]
  readonly archive: readonly string[]
} {
  const headline = article.querySelector('#hd') ?? headlineIn(article)
  const divisions = divisionsOf(article, headline)
  const author = article.querySelector('.author')
  const length = divisions.after.findIndex((text) => isLengthLine(text))
  const before = length < 0 ? divisions.after : divisions.after.slice(0, length)
  const statements = length < 0 ? [] : divisions.after.slice(length)
  const { fields, archive } = readStatements(statements)
  const [section = null, ...overlines] = divisions.before
  const closing = closingLines(article)
  return {
    fields: {
      ...fields,
      headline: headline === null ? null : textOf(headline),
      author: author === null ? null : textOf(author),
      credit: before.at(-1) ?? null,
      section,
    },
    notes: closing.notes,
    archive: [...overlines, ...before.slice(0, -1), ...archive, ...closing.archive],
  }
}

/** Length, date, time, source, code, edition, page, volume, language, copyright. */
function readStatements(statements: readonly string[]): { readonly fields: FactivaFields; readonly archive: readonly string[] } {
  const [words = null, date = null, ...following] = statements
  const time = following[0] !== undefined && timeOfDay.test(following[0]) ? following.slice(0, 1) : []
  const [source = null, ...rest] = following.slice(time.length)
  const code = rest.findIndex((text) => sourceCode.test(text))
  const stated = rest.slice(code + 1)
  const language = stated.findLastIndex((text) => languageNamed(text) !== null)
  const between = stated.slice(0, Math.max(language, 0))
  const page = between.find((text) => pageNumber.test(text)) ?? null
  const edition = between.filter((text) => !pageNumber.test(text) && !volume.test(text))
  return {
    fields: {
      ...noFields,
      words,
      date,
      source,
      page,
      edition: edition.length === 0 ? null : edition.join(', '),
      language: stated[language] ?? null,
      copyright: stated.slice(language + 1).join(' '),
    },
    archive: [...time, ...rest.slice(0, code + 1), ...between.filter((text) => volume.test(text))],
  }
}

const timeOfDay = /^\d{1,2}[:.h]\d{2}(?:[:.]\d{2})?(?:\s*[ap]\.?m\.?)?(?:\s*[A-Z]{2,4})?$/i
const sourceCode = /^[A-Z][A-Z0-9_]{1,9}$/
const pageNumber = /^(?:p{1,2}\.?\s*|pg\.?\s*|s\.\s*)?[A-Z]{0,4}[ .-]?\d{1,4}[A-Z]?(?:\s*[-–,;/]\s*[A-Z]{0,4}[ .-]?\d{1,4}[A-Z]?)*$/i
const volume = /^(?:vol(?:ume)?|band|no|nr|numéro|número|issue|ausgabe)\.?\s*\d|^\d*\s*;?\s*(?:issn|isbn)\b/i

function headlineIn(article: PageElement): PageElement | null {
  return (
    article
      .querySelectorAll('span,b,div')
      .find((element) => /(?:^|\s)[a-z]{2,4}Headline(?:\s|$)/.test(element.getAttribute('class') ?? '')) ?? null
  )
}

/** The texts of the divisions above and below the headline that have no attribute and hold no division. */
function divisionsOf(
  article: PageElement,
  headline: PageElement | null,
): { readonly before: readonly string[]; readonly after: readonly string[] } {
  const before: string[] = []
  const after: string[] = []
  let passed = headline === null
  for (const element of article.querySelectorAll('div')) {
    if (element === headline || (headline !== null && element.contains(headline))) {
      passed = true
      continue
    }
    const text = textOf(element)
    const bare = (element.getAttribute('class') ?? '') === '' && (element.getAttribute('id') ?? '') === ''
    if (bare && text !== '' && element.querySelector('div,p') === null) (passed ? after : before).push(text)
  }
  return { before, after }
}

/** Paragraphs without a class stand behind the text: legends and notes, then the publisher and the accession number. */
function closingLines(article: PageElement): { readonly notes: readonly string[]; readonly archive: readonly string[] } {
  const lines = article
    .querySelectorAll('p')
    .filter((paragraph) => (paragraph.getAttribute('class') ?? '') === '')
    .map((paragraph) => textOf(paragraph))
    .filter((text) => text !== '')
  const number = lines.findIndex((text) => accessionNumber.test(text))
  const publisher = (lines[number - 1] ?? '').length <= 120 ? number - 1 : number
  const end = number < 0 ? lines.length : Math.max(publisher, 0)
  return { notes: lines.slice(0, end), archive: lines.slice(end) }
}

/** “Document NYTF000020050408dp1900j9s”, “Dokument …”, “文件 …”. */
const accessionNumber = /^\p{L}{2,12}\s+[A-Z][A-Z0-9_]{2,12}\d{6,}[a-z0-9]*$/u
