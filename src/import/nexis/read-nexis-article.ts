import { type Metadata, type Paragraph, type ParagraphKind, type Receipt, unknownMetadata } from '#core/article'
import { authorsOf, type Clipping, languageNamed, paragraphsFrom, sectionOf, wordsStated } from '../clippings/index.ts'
import { readPartialDate } from '../dates/index.ts'
import { addUp, dropped } from '../dropped.ts'
import { webAddress } from '../web-address.ts'
import { isWhollySetOff, type LabelledField, partsOf } from './article-parts.ts'
import { labelOf, type NexisField } from './labels.ts'
import { type Masthead, readMasthead } from './masthead.ts'
import type { NexisLine } from './nexis-line.ts'
import { withoutRightsAtEnd } from './rights.ts'

/** Reads the lines of one article, from its headline or outlet to its last label. What only serves the archive is dropped and named. */
export function readNexisArticle(all: readonly NexisLine[]): Clipping {
  const { lines, rights } = withoutRightsAtEnd(all.filter(({ text, bookmark }) => text.trim() !== '' || bookmark !== null))
  const { masthead: top, fields, body } = partsOf(lines)
  const head = readMasthead(top)
  const masthead = { ...head, rights: head.rights ?? rights }
  const value = (field: NexisField): string | null => joined(fields.filter((one) => one.field === field).flatMap(({ values }) => values))
  const length = value('length')
  const loaded = readPartialDate(value('loadDate') ?? '')
  return {
    metadata: metadataOf(masthead, value),
    paragraphs: paragraphsOf(masthead, fields, body).filter(({ text }) => !furniture.test(text)),
    wordsStated: length === null ? null : wordsStated(length),
    dropped: droppedOf(masthead, fields, body),
    suggestions:
      masthead.published === null && loaded !== null ? [{ field: 'published', value: loaded, from: 'receipt.suggestion.load-date' }] : [],
  }
}

function metadataOf(masthead: Masthead, value: (field: NexisField) => string | null): Metadata {
  const { section, pages, edition } = sectionOf(value('section') ?? '')
  const language = value('language')
  const url = value('url')
  const editions = [masthead.edition, value('edition'), edition].filter((text) => text !== null)
  return {
    ...unknownMetadata,
    title: masthead.title,
    outlet: masthead.outlet,
    published: masthead.published,
    byline: authorsOf(value('byline') ?? ''),
    section,
    pages,
    edition: editions.length === 0 ? null : editions.join(', '),
    language: language === null ? null : languageNamed(language),
    url: url === null ? null : webAddress(url),
    rights: masthead.rights,
    correction: value('correction'),
  }
}

/** The dateline stays a line of its own: it says where the report was written, while `metadata.place` says where the paper appears. */
function paragraphsOf(masthead: Masthead, fields: readonly LabelledField[], body: readonly NexisLine[]): readonly Paragraph[] {
  const of = (field: NexisField, kind: ParagraphKind): readonly Paragraph[] => {
    const values = fields.filter((one) => one.field === field).flatMap((one) => one.values)
    return paragraphsFrom(
      values.map((text) => flow(text)),
      kind,
    )
  }
  const rest = masthead.rest.map(({ text }) => flow(text))
  return [
    ...paragraphsFrom([masthead.title], 'title'),
    ...paragraphsFrom(rest, body.length === 0 ? 'body' : 'heading'),
    ...of('highlight', 'heading'),
    ...of('dateline', 'heading'),
    ...bodyOf(body),
    ...of('notes', 'body'),
    ...of('graphic', 'caption'),
  ]
}

/** Between “ABSTRACT” and “FULL TEXT” stands what the paper printed under its headline. */
function bodyOf(body: readonly NexisLine[]): readonly Paragraph[] {
  const paragraphs: Paragraph[] = []
  let kind: ParagraphKind = 'body'
  const hasFullText = body.some((line) => divider(line) === 'fullText')
  for (const line of body) {
    const part = divider(line)
    if (part !== null) kind = part === 'abstract' && hasFullText ? 'heading' : 'body'
    else for (const text of line.text.split(/\n\s*\n/)) paragraphs.push({ kind, text: flow(text), page: null })
  }
  return paragraphs
}

function divider(line: NexisLine): 'abstract' | 'fullText' | null {
  const label = labelOf(line.text)
  if (label === null || label.rest !== '' || !isWhollySetOff(line)) return null
  return label.field === 'abstract' || label.field === 'fullText' ? label.field : null
}

/** What the archive shows where the paper had a picture or a page. */
const furniture =
  /^\s*(?:link (?:to|zum|zur) (?:the )?(?:pdf|image|bild|original)|original[\s-]+gesamtseiten-pdf|pdf-datei dieses dokuments|\(?graphic not available\)?)\W*$/i

function droppedOf(masthead: Masthead, fields: readonly LabelledField[], body: readonly NexisLine[]): Receipt['dropped'] {
  const archive = fields.filter(({ field }) => ['archive', 'classification', 'language'].includes(field)).map(({ printed }) => printed)
  const marks = fields.filter(({ field }) => ['loadDate', 'correctionDate', 'end'].includes(field)).map(({ printed }) => printed)
  const lines = [...masthead.notes, ...body.filter(({ text }) => furniture.test(text)).map(({ text }) => text)]
  return addUp([
    ...archive.map((text) => dropped('nexis', 'receipt.dropped.classification', text)),
    ...marks.map((text) => dropped('nexis', 'receipt.dropped.archive-marks', text)),
    ...lines.map((text) => dropped('nexis', 'receipt.dropped.boilerplate', text)),
  ])
}

function joined(values: readonly string[]): string | null {
  const text = values.map((value) => flow(value)).join(' ')
  return text === '' ? null : text
}

/** One line break inside a paragraph only wraps it. */
function flow(text: string): string {
  return text.replaceAll(/\s*\n\s*/g, ' ').trim()
}
