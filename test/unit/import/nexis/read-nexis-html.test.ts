import { expect, it } from 'vitest'
import { unknownMetadata } from '#core/article'
import { readNexisHtml } from '#import/nexis'
import { plainReceipt } from '#test/plain-receipt'

const read = (html: string) => {
  const result = readNexisHtml({ bytes: new TextEncoder().encode(html), name: 'download.html' })
  if (result === null || !result.ok) throw new Error(JSON.stringify(result))
  return result.articles.map((article) => ({ ...article, paragraphs: article.paragraphs.map(({ kind, text }) => [kind, text]) }))
}

const head = (documents: number) => `<HTML><HEAD><STYLE TYPE="text/css"><!--
.c2 { font-size: 10pt; }
.c4 { font-size: 10pt; font-weight: bold; color: #CC0033; }
.c7 { font-size: 14pt; font-weight: bold; }
--></STYLE><!-- LXNComment 1:2 --><META TOPIC="null" DOCUMENTS="${documents}" UPDATED="Monday, March 10, 2031" /></HEAD><BODY>`
const block = (...spans: readonly string[]) => `<BR><DIV CLASS="c5"><P CLASS="c6">${spans.join('')}</P>\n</DIV>\n`
const span = (text: string, name = 'c2') => `<SPAN CLASS="${name}">${text}</SPAN>`
const document = (...blocks: readonly string[]) =>
  `<A NAME="DOC_ID_0_0"></A><!-- Hide XML section from browser\n<DOC NUMBER=1>\n<DOCFULL> -->\n${blocks.join('')}<!-- Hide XML section from browser\n</DOCFULL>\n</DOC> -->\n`
const strait = document(
  block(span('1 of 2 DOCUMENTS')),
  block('<STYLE> .resize { width:auto } </STYLE><BR>', span('The Harbour Courier')),
  block(span('March', 'c4'), span(' 5, 2031, Wednesday, Late Edition - Final<BR>Correction Appended')),
  block(span('Strait closed;<BR>Grain waits', 'c7')),
  block(span('BYLINE: ', 'c8'), span('By MIRA LUND')),
  block(span('SECTION: ', 'c8'), span('Section B; Page 22, Column 2; Foreign Desk')),
  block(span('LENGTH: ', 'c8'), span('19 words')),
  '<DIV CLASS="c5"><P CLASS="c9">' +
    span('The strait is ') +
    span('closed', 'c4') +
    span(' to every ship\nthat carries grain.<BR>&nbsp;<BR>Nobody knows') +
    '</P>\n<P CLASS="c9"></P>',
  '<TABLE><TR><TD><P>Year</P></TD><TD><P>Ships</P></TD></TR><TR><TD><P>2030</P></TD><TD><P>38</P></TD></TR></TABLE></DIV>',
  block(span('LOAD-DATE: ', 'c8'), span('March 6, 2031')),
  block(span('LANGUAGE: ', 'c8'), span('ENGLISH')),
  block(span(' CORRECTION:<BR>', 'c8')) + '<P CLASS="c9">' + span('It is open again.') + '</P>',
  block(span('GRAPHIC: ', 'c8'), span('Map of the strait')),
  block(span('Copyright 2031 Harbour Press<BR>All Rights Reserved')),
)
const failed = document(block(span('We are sorry but there is an error in this document and it is not possible to display it.')))

it('reads articles with their metadata and names the one that is not there', () => {
  expect(read(`${head(2)}${strait}${failed}</BODY></HTML>`)).toEqual([
    {
      metadata: {
        ...unknownMetadata,
        title: 'Strait closed; Grain waits',
        byline: 'MIRA LUND',
        outlet: 'The Harbour Courier',
        section: 'Section B; Column 2; Foreign Desk',
        pages: '22',
        published: '2031-03-05',
        edition: 'Late Edition - Final',
        language: 'en',
        rights: 'Copyright 2031 Harbour Press All Rights Reserved',
        correction: 'It is open again.',
      },
      paragraphs: [
        ['title', 'Strait closed; Grain waits'],
        ['body', 'The strait is closed to every ship that carries grain.'],
        ['body', 'Nobody knows'],
        ['body', 'Year | Ships'],
        ['body', '2030 | 38'],
        ['caption', 'Map of the strait'],
      ],
      receipt: {
        ...plainReceipt,
        reader: 'nexis',
        wordsFound: 18,
        wordsStated: 19,
        announced: 2,
        gaps: [
          {
            reason: 'receipt.gap.no-text',
            sample: 'We are sorry but there is an error in this document and it is not possible to display it.',
          },
        ],
        traces: ['receipt.trace.search-hits'],
        dropped: [
          { step: 'nexis', reason: 'receipt.dropped.classification', words: 2, sample: 'LANGUAGE: ENGLISH' },
          { step: 'nexis', reason: 'receipt.dropped.archive-marks', words: 4, sample: 'LOAD-DATE: March 6, 2031' },
          { step: 'nexis', reason: 'receipt.dropped.boilerplate', words: 2, sample: 'Correction Appended' },
        ],
      },
    },
  ])
})

it('reads French labels', () => {
  const html = document(
    block(span('1 of 1 DOCUMENTS')),
    block(span('Le Courrier du Port')),
    block(span('12 avril 2031 mardi')),
    block(span('Le détroit est fermé', 'c7')),
    block(span('RUBRIQUE: ', 'c8'), span('MONDE; Pg. 35')),
    block(span('LONGUEUR: ', 'c8'), span('4 mots')),
    block(span('ENCART:', 'c8'), span('&nbsp;Le blé attend')),
    block(span('Personne ne sait rien.')),
    block(span('SUJET: ', 'c8'), span('BLÉ (90%)')),
    block(span('DATE-CHARGEMENT: ', 'c8'), span('13 avril 2031')),
    block(span('LANGUE: ', 'c8'), span('FRANÇAIS')),
  )
  const [{ metadata, paragraphs, receipt } = { metadata: null, paragraphs: [], receipt: null }] = read(head(1) + html)
  expect([
    metadata?.published,
    metadata?.section,
    metadata?.pages,
    metadata?.language,
    receipt?.wordsStated,
    receipt?.gaps,
    paragraphs,
  ]).toEqual([
    '2031-04-12',
    'MONDE',
    '35',
    'fr',
    4,
    [],
    [
      ['title', 'Le détroit est fermé'],
      ['heading', 'Le blé attend'],
      ['body', 'Personne ne sait rien.'],
    ],
  ])
})

it('names the numbers a part of a delivery lacks', () => {
  const part = strait.replace('1 of 2 DOCUMENTS', '501 of 800 DOCUMENTS')
  expect(read(head(3) + part)[0]!.receipt.gaps).toEqual([{ reason: 'receipt.gap.number-missing', sample: '502–503' }])
})

it('leaves other pages to the reader of pages', () => {
  expect(readNexisHtml({ bytes: new TextEncoder().encode('<html><body><p>1 of 2 DOCUMENTS</p></body></html>'), name: 'a.html' })).toBeNull()
})
