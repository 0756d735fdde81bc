import { describe, expect, it } from 'vitest'
import { importArticles } from '#import'

const sentence = 'The strait of Velmora was closed on Monday, the harbour office said, and it will stay closed until the mines are gone. '
const page = (head: string, body: string): string =>
  `<!doctype html><html><head><title>Strait closed</title>${head}</head><body><article>${body}</article></body></html>`
const data = (fields: object): string =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: 'Strait closed', ...fields })}</script>`
const read = async (html: string) => {
  const imported = await importArticles(new TextEncoder().encode(html), 'page.html')
  return imported.ok ? imported.articles[0]?.receipt.warnings : imported.problem.kind
}
const short = `<p>${sentence.repeat(2)}</p><p>${sentence}</p>`
const long = `<p>${sentence.repeat(5)}</p>`.repeat(4)

describe('structured data', () => {
  it.each([
    ['false', false],
    ['“False”', 'False'],
    ['the vocabulary’s own false', 'http://schema.org/False'],
  ])('that says %s keeps the article with a warning', async (_, isAccessibleForFree) => {
    expect(await read(page(data({ isAccessibleForFree }), long))).toEqual(['receipt.warning.paywall'])
  })

  it.each([[true], ['True'], [undefined]])('that says %s is no warning', async (isAccessibleForFree) => {
    expect(await read(page(data({ isAccessibleForFree }), long))).toEqual([])
  })

  it('that says false on a page without text is a problem', async () => {
    expect(await read(page(data({ isAccessibleForFree: false }), '<p>Log in.</p>'))).toBe('paywall-or-login')
  })
})

const invitations = [
  'Subscribe to continue reading',
  'To continue reading, please sign in.',
  'This article is for subscribers only.',
  'You have reached your limit of free articles this month.',
  'Dieser Artikel ist nur für Abonnenten.',
  'Jetzt abonnieren und weiterlesen',
  'Weiterlesen mit dem Tagesabo',
  'Article réservé aux abonnés',
  'Il vous reste 72 % de cet article à lire.',
  'Contenido exclusivo para suscriptores',
  'Suscríbase para seguir leyendo',
  'Contenuto riservato agli abbonati',
  'Assine para continuar lendo',
  'Dit artikel is alleen voor abonnees',
  'Tekst dostępny tylko dla prenumeratorów',
  'Доступно только подписчикам',
]

describe('an invitation', () => {
  it.each(invitations)('beside a few words keeps them with a warning: %s', async (text) => {
    expect(await read(page('', `${short}<div class="gate"><p>${text}</p></div>`))).toEqual(['receipt.warning.paywall'])
  })

  it.each(invitations)('instead of an article is a problem: %s', async (text) => {
    expect(await read(page('', `<div><p>${text}</p></div>`))).toBe('paywall-or-login')
  })

  it('under a whole article is none', async () => {
    expect(await read(page('', `${long}<p>Subscribe to continue reading</p>`))).toEqual([])
  })

  it('is not what prose says of subscribers', async () => {
    expect(await read(page('', `${short}<p>The company lost a tenth of its subscribers in a year, it said on Monday.</p>`))).toEqual([])
  })
})
