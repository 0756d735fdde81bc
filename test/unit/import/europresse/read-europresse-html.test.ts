import { expect, it } from 'vitest'
import { unknownMetadata } from '#core/article'
import { readEuropresseHtml } from '#import/europresse'
import { plainReceipt } from '#test/plain-receipt'

const read = (html: string) => {
  const result = readEuropresseHtml({ bytes: new TextEncoder().encode(html), name: 'europresse.html' })
  if (result === null || !result.ok) throw new Error(JSON.stringify(result))
  return result.articles.map((article) => ({ ...article, paragraphs: article.paragraphs.map(({ kind, text }) => [kind, text]) }))
}

const certificate = `<div id="divPubliC"><div><span>news·20310314·CP·1</span></div><span id="PubliC_lblCertificatIssuedTo">Ce certificat est émis à <b>Ada Vane</b> à des fins de visualisation personnelle et temporaire.</span><span>Date d'émission : <b>2031-07-04</b></span></div>`
const article = (header: string, text: string, aside = '') =>
  `<article> <header> <div> <span class="DocPublicationName">Le Courrier du Port   </span> </div> ${header} </header> <section> <div class="DocText"> <div class='docOcurrContainer'> ${text} </div> </div> </section> <aside> ${aside} </aside> <footer> <small>© 2031 Courrier. Tous droits réservés.</small> <p>Numéro de document : news·20310314·CP·1</p> ${certificate} </footer> </article>`

it('reads documents of today’s layout, and no name from their certificates', () => {
  const html = `<!DOCTYPE html><html><head><meta charset="utf-8"></head><body>${article(
    `<div><span class="DocHeader">Monde, mardi 14 mars 2031 - 1 012 mots, p. 16</span></div> <div><p>MER</p></div> <div class="titreArticle"> <p class='sm-margin-bottom'>Blé</p> <p class="titreArticleVisu">Le détroit est fermé</p> </div> <div>Mira Lund</div>`,
    `<p>Le détroit est <mark>fermé</mark>.</p><p>Le blé attend.</p>`,
    `<div><p><b>Illustration(s) : </b></p><div><p>Quatre frégates</p></div></div><div><b>Note(s) : </b></div>`,
  )}${article('<div><span class="DocHeader">lundi 13 mars 2031</span></div><p class="titreArticleVisu">Deux frégates</p>', '<p>Rien.</p>')}</body></html>`
  expect(read(html)).toEqual([
    {
      metadata: {
        ...unknownMetadata,
        title: 'Le détroit est fermé',
        byline: 'Mira Lund',
        outlet: 'Le Courrier du Port',
        section: 'Monde',
        pages: '16',
        published: '2031-03-14',
        rights: '© 2031 Courrier. Tous droits réservés.',
      },
      paragraphs: [
        ['title', 'Le détroit est fermé'],
        ['heading', 'MER'],
        ['heading', 'Blé'],
        ['body', 'Le détroit est fermé.'],
        ['body', 'Le blé attend.'],
        ['caption', 'Quatre frégates'],
      ],
      receipt: {
        ...plainReceipt,
        reader: 'europresse',
        found: 2,
        wordsFound: 7,
        wordsStated: 1012,
        traces: ['receipt.trace.user-name', 'receipt.trace.delivery-time', 'receipt.trace.search-hits'],
        dropped: [
          { step: 'europresse', reason: 'receipt.dropped.archive-marks', words: 5, sample: 'Numéro de document : news·20310314·CP·1' },
        ],
        warnings: ['receipt.warning.words-differ'],
      },
    },
    expect.objectContaining({
      metadata: {
        ...unknownMetadata,
        title: 'Deux frégates',
        outlet: 'Le Courrier du Port',
        published: '2031-03-13',
        rights: '© 2031 Courrier. Tous droits réservés.',
      },
    }),
  ])
})

it('reads documents of the older layout', () => {
  const html = `<html><body><table><tr><td><table><tr><td><img src="x.gif"></td></tr></table>
<span class="DocPublicationName">Magazine du Port, no. 5968</span><br><span class="DocHeader">Éditorial, </span><span class="DocHeader">jeudi </span><span class="DocHeader">4 octobre 2031</span><span class="DocHeader">, p. 03</span><br><br>
<span class="TitreArticleVisu">Le détroit</span><br><br>Mira Lund<br><p></p>Le détroit est fermé.<p></p>Le blé attend.<p></p><b><i>© 2031 Magazine. Tous droits réservés.</i></b><p></p>Numéro de document : news·1<br>
<table><tr><td>Ce certificat est émis à <b>Université</b> à des fins de visualisation.</td></tr></table></td></tr></table></body></html>`
  const [{ metadata, paragraphs, receipt } = { metadata: null, paragraphs: [], receipt: null }] = read(html)
  expect([metadata, paragraphs, receipt?.traces]).toEqual([
    {
      ...unknownMetadata,
      title: 'Le détroit',
      byline: 'Mira Lund',
      outlet: 'Magazine du Port',
      section: 'Éditorial',
      published: '2031-10-04',
      pages: '03',
      rights: '© 2031 Magazine. Tous droits réservés.',
    },
    [
      ['title', 'Le détroit'],
      ['body', 'Le détroit est fermé.'],
      ['body', 'Le blé attend.'],
    ],
    ['receipt.trace.user-name'],
  ])
})

it('leaves other pages to the reader of pages', () => {
  expect(
    readEuropresseHtml({ bytes: new TextEncoder().encode('<html><body><p>DocPublicationName</p></body></html>'), name: 'a.html' }),
  ).toBeNull()
})
