import { expect, it } from 'vitest'
import { readNexisDocx } from '#import/nexis'
import { escort } from '#test/nexis-articles'
import { docxArticle, type DocxArticle, nexisDocx } from '#test/nexis-docx'

const read = (bytes: Uint8Array) => {
  const result = readNexisDocx({ bytes, name: 'Files (1).DOCX' })
  if (result === null || !result.ok) throw new Error(JSON.stringify(result))
  return result.articles.map((found) => ({ ...found, paragraphs: found.paragraphs.map(({ kind, text }) => [kind, text]) }))
}
const article = (changes: Partial<DocxArticle>) => read(nexisDocx(docxArticle({ ...escort, ...changes }, 1)))[0]!

it.each([
  ['May 30, 2031 Friday', '2031-05-30', null],
  ['September 30, 2031 Wednesday 9:03 AM GMT', '2031-09-30', null],
  ['November 5, 2031 Tuesday Final Edition', '2031-11-05', 'Final Edition'],
  ['January 10, 2031 Sunday 3 Star Edition', '2031-01-10', '3 Star Edition'],
  ['December 10, 2031 Tuesday, Edition 1, National Edition', '2031-12-10', 'Edition 1, National Edition'],
  ['Donnerstag 11. Mai 2031', '2031-05-11', null],
  ['9 Januar 2031', '2031-01-09', null],
  ['30 mai 2031 vendredi', '2031-05-30', null],
  ['Mardi 5 Novembre 2031 8:19 AM GMT', '2031-11-05', null],
  ['2031年5月30日', '2031-05-30', null],
  ['5 de mayo de 2031 lunes', '2031-05-05', null],
  ['7 maart 2031 vrijdag', '2031-03-07', null],
  ['March 2031', '2031-03', null],
])('dated “%s”', (date, published, edition) => {
  const { metadata } = article({ date })
  expect([metadata.outlet, metadata.published, metadata.edition]).toEqual(['Northern Ledger', published, edition])
})

it.each([
  ['The Guardian Post (London) - Final Edition', 'The Guardian Post (London)', 'Final Edition'],
  ['Ledger, Late Edition', 'Ledger', 'Late Edition'],
  ['Courier (International Edition)', 'Courier (International Edition)', null],
  ['Sun - Herald', 'Sun - Herald', null],
])('of “%s”', (line, outlet, edition) => {
  const { metadata } = article({ outlet: line })
  expect([metadata.outlet, metadata.edition]).toEqual([outlet, edition])
})

it('without a date line has no date, and the day the archive took it in is offered', () => {
  const { metadata, receipt } = article({ date: '', trailer: [{ runs: ['\n', '*Load-Date:*', ' July 20, 2031'] }] })
  expect([metadata.outlet, metadata.published, receipt.suggestions]).toEqual([
    'Northern Ledger',
    null,
    [{ field: 'published', value: '2031-07-20', from: 'receipt.suggestion.load-date' }],
  ])
})

it('keeps “Body”, “Section:” and “End of Document” that are its own words', () => {
  const { paragraphs } = article({
    body: ['Body', 'Section: nobody knows.', 'End of Document', { runs: ['*End of Document*'] }, 'So it ends.'],
  })
  expect(paragraphs.slice(1)).toEqual([
    ['body', 'Body'],
    ['body', 'Section: nobody knows.'],
    ['body', 'End of Document'],
    ['body', 'End of Document'],
    ['body', 'So it ends.'],
  ])
})

it('keeps standfirst, abstract, captions and the correction apart from the text', () => {
  const { paragraphs, metadata } = article({
    labels: { 'Length:': '5 words', 'Highlight:': 'Sailors wait.' },
    body: [
      { runs: ['*ABSTRACT*'] },
      'Escorts are discussed.',
      { runs: ['*FULL TEXT*'] },
      'Four frigates may sail soon.',
      'Table',
      'Link to Image',
    ],
    trailer: [
      { runs: ['\n', '*Correction*'] },
      'It is five frigates.',
      { runs: ['\n', '*Graphic*'] },
      'Frigates at anchor',
      { runs: ['*Correction-Date:*', ' March 12, 2031'] },
      { runs: ['*Load-Date:*', ' March 10, 2031'] },
    ],
  })
  expect([metadata.correction, paragraphs.slice(1)]).toEqual([
    'It is five frigates.',
    [
      ['heading', 'Sailors wait.'],
      ['heading', 'Escorts are discussed.'],
      ['body', 'Four frigates may sail soon.'],
      ['body', 'Table'],
      ['caption', 'Frigates at anchor'],
    ],
  ])
})

it('takes the archive’s “Correction Appended” for no edition', () => {
  const paragraphs = docxArticle(escort, 1).map((paragraph) =>
    paragraph.runs[0] === 'March 9, 2031' ? { runs: ['\n', '*Correction Appended*'] } : paragraph,
  )
  const [{ metadata, receipt } = read(nexisDocx([]))[0]!] = read(nexisDocx(paragraphs))
  expect([metadata.outlet, metadata.edition, receipt.dropped.map(({ sample }) => sample)]).toEqual([
    'Northern Ledger',
    null,
    ['Correction Appended'],
  ])
})

it.each([
  {
    language: 'de',
    labels: { 'Rubrik:': 'Seite Drei; S. 3; Ausg. 99', 'Länge:': '5 Wörter', 'Autor:': 'Von Ada Vane' },
    words: ['Text', 'Ende des Dokuments'],
    trailer: ['*Sprache:*', ' DEUTSCH'],
    section: 'Seite Drei',
  },
  {
    language: 'fr',
    labels: { 'Rubrique:': 'MONDE; Pg. 3', 'Longueur:': '5 mots', 'Auteur:': 'Ada Vane' },
    words: ['Corps', 'Fin du document'],
    trailer: ['*Langue:*', ' FRANÇAIS'],
    section: 'MONDE',
  },
  {
    language: 'es',
    labels: { 'Sección:': 'Mundo; Pág. 3', 'Longitud:': '5 palabras', 'Autor:': 'Por Ada Vane' },
    words: ['Cuerpo', 'Fin del documento'],
    trailer: ['*Idioma:*', ' español'],
    section: 'Mundo',
  },
  {
    language: 'it',
    labels: { 'Sezione:': 'Esteri; pag. 3', 'Lunghezza:': '5 parole', 'Autore:': 'di Ada Vane' },
    words: ['Testo', 'Fine del documento'],
    trailer: ['*Lingua:*', ' ITALIANO'],
    section: 'Esteri',
  },
  {
    language: 'nl',
    labels: { 'Rubriek:': 'Buitenland; Blz. 3', 'Lengte:': '5 woorden', 'Auteur:': 'Door Ada Vane' },
    words: ['Tekst', 'Einde van document'],
    trailer: ['*Taal:*', ' Nederlands'],
    section: 'Buitenland',
  },
] as const)('with labels in $language', ({ language, labels, words, trailer, section }) => {
  const { metadata, paragraphs, receipt } = article({ labels, words, trailer: [{ runs: trailer }] })
  expect([metadata.byline, metadata.section, metadata.pages, metadata.language, receipt.wordsStated, paragraphs.slice(1)]).toEqual([
    'Ada Vane',
    section,
    '3',
    language,
    5,
    [['body', 'Four frigates may sail soon.']],
  ])
})
