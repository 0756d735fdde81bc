import type { Metadata } from '#core/article'
import { cslItem } from '#core/citations'
import { articleOf } from '#test/article-of'

const nothing = { title: null, byline: null, outlet: null, published: null } as const
const kind = (text: string, metadata: Partial<Metadata>) => articleOf([text], { ...nothing, language: 'en', ...metadata })

/** One source of each kind that a brief cites. */
export const citedKinds = {
  newspaper: kind('1', {
    title: 'Ministers quit over “port” deal',
    byline: 'Ana Ruiz and Tomas Arden',
    outlet: 'Harbour Courier',
    published: '2031-03-04',
  }),
  webPage: kind('2', { title: 'A quiet harbour', byline: 'Jo Berg', published: '2031-03-05', url: 'https://quiet.example/a' }),
  wire: kind('3', { title: 'Grain ships turn back', byline: 'Meridian Wire', outlet: 'Harbour Courier', published: '2031-03-06' }),
  agency: kind('4', { title: 'Grain ships wait', outlet: 'Reuters', published: '2031-03-06', url: 'https://wire.example/x' }),
  editorial: kind('5', { title: 'The port needs an answer', outlet: 'Harbour Courier', published: '2031-03-07' }),
  translated: kind('6', {
    title: 'La crisis del puerto [The port crisis]',
    byline: 'Luz Mora',
    outlet: 'El Faro',
    published: '2031-03-08',
    language: 'es',
  }),
  undated: kind('7', { title: 'Port rules', byline: 'Eva Lang', outlet: 'Port Authority', url: 'https://port.example/rules' }),
} as const

export type CitedKind = keyof typeof citedKinds

/** The same as sources. */
export const citedSources = Object.values(citedKinds).map((article) =>
  cslItem(article, { untitled: 'untitled article', missing: '[source no longer in the library]' }),
)
