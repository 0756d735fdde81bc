/** What a labelled line of a Nexis article says. `archive` is what the archive adds for its own use; `body` and the following open a part and stand alone. */
export type NexisField =
  | 'byline'
  | 'section'
  | 'length'
  | 'dateline'
  | 'highlight'
  | 'language'
  | 'loadDate'
  | 'correctionDate'
  | 'url'
  | 'edition'
  | 'archive'
  | 'body'
  | 'abstract'
  | 'fullText'
  | 'graphic'
  | 'correction'
  | 'notes'
  | 'classification'
  | 'end'

export interface Label {
  readonly field: NexisField
  /** What stands behind the colon; empty for a label that stands alone. */
  readonly rest: string
  /** UTF-16 units of the label with its colon and white space. */
  readonly length: number
}

/** The label a line begins with, in any language in which Nexis prints its labels; `null` for any other line. A label that stands alone may lack its colon. */
export function labelOf(line: string): Label | null {
  const match = /^\s*(\p{L}[\p{L}\p{M} /’'()-]{0,34}?)\s*(?:[:：]\s*|$)/u.exec(line)
  if (match === null) return null
  const field = fields.get(keyOf(match[1] ?? ''))
  const rest = line.slice(match[0].length)
  if (field === undefined || (!/[:：]/.test(match[0]) && !standAlone.has(field))) return null
  return { field, rest: rest.trim(), length: match[0].trimEnd().length }
}

/** Fields that only stand above an article’s text. */
export const headerFields: ReadonlySet<NexisField> = new Set(['byline', 'section', 'length', 'dateline', 'highlight', 'edition', 'url'])
/** Fields that only stand below it. */
export const trailerFields: ReadonlySet<NexisField> = new Set([
  'language',
  'loadDate',
  'correctionDate',
  'correction',
  'archive',
  'graphic',
  'notes',
  'classification',
  'url',
])

const standAlone: ReadonlySet<NexisField> = new Set([
  'body',
  'abstract',
  'fullText',
  'graphic',
  'correction',
  'notes',
  'classification',
  'end',
])

function keyOf(label: string): string {
  return label.toLowerCase().replaceAll(/[\s-]+/g, '-')
}

/** Names in lower case, words joined by hyphens: English, German, French, Spanish, Italian, Dutch, Portuguese, Chinese. Of a name in two rows the first row counts. */
const names: readonly (readonly [NexisField, string])[] = [
  ['byline', 'byline by-line autor autoren verfasser auteur auteurs autora autores autore autori signature firma'],
  ['section', 'section rubrik ressort rubrique sección sezione rubriek sectie seção secção'],
  ['length', 'length länge laenge longueur longitud extensión lunghezza lengte comprimento extensão 长度 長度'],
  ['dateline', 'dateline date-line ortsmarke datumszeile lieu provenance lugar fechado-en luogo plaats data-local 电头'],
  [
    'highlight',
    'highlight highlights kurzfassung vorspann encart chapeau résumé resumen destacado destacados sommario occhiello samenvatting resumo destaque',
  ],
  ['language', 'language sprache langue idioma lengua lingua taal língua 语言 語言'],
  [
    'loadDate',
    'load-date ladedatum lade-datum update date-chargement date-de-chargement fecha-de-carga fecha-carga data-di-caricamento data-caricamento laaddatum laad-datum data-de-carregamento 加载日期',
  ],
  [
    'correctionDate',
    'correction-date berichtigungsdatum korrekturdatum date-de-correction date-correction fecha-de-corrección data-di-correzione',
  ],
  ['url', 'url internetadresse adresse-internet'],
  ['edition', 'edition ausgabe édition edición edizione editie edição'],
  [
    'archive',
    'publication-type publikationstyp publikationsart publikations-art zeitungstyp type-publication type-de-publication tipo-de-publicación tipo-publicación tipo-di-pubblicazione publicatietype publicatie-type tipo-de-publicação ' +
      'journal-code zeitungs-code zeitungscode code-revue code-journal code-de-la-revue código-de-revista codice-rivista tijdschriftcode acc-no doc-id document-id ' +
      'subject thema themen schlagwort schlagwörter sujet tema temas materia argomento onderwerp assunto ' +
      'industry branche branchen industrie secteur-activite secteur-activité secteur-d-activité sector industria settore bedrijfstak ' +
      'company unternehmen firma-unternehmen societe société empresa empresas azienda società bedrijf ' +
      'organization organisation organización organizzazione organisatie person personen personne persona personas persone persoon ' +
      'geographic geographie geo-region region localisation-geo localisation-géo localisation-géographique lugar-geográfico ubicación-geográfica geografisch area-geografica ' +
      'ticker ticker-symbol symbole-boursier stock-symbol símbolo city state country pays país series issn isbn category type-of-publication distribution news-type source-type enhancement',
  ],
  [
    'body',
    'body text haupttext textkörper volltext hauptteil corps corps-du-texte corps-de-l’article cuerpo cuerpo-del-texto corpo corpo-del-testo testo tekst artikeltekst hoofdtekst 正文',
  ],
  ['abstract', 'abstract'],
  ['fullText', 'full-text'],
  [
    'graphic',
    'graphic graphics graphique graphiques grafik grafiken bild illustration illustrations gráfico gráficos gráfica grafico grafici grafiek afbeelding',
  ],
  [
    'correction',
    'correction berichtigung korrektur rectificatif corrección rectificación correzione rettifica correctie rectificatie correção',
  ],
  ['notes', 'notes anmerkung anmerkungen notas nota noten'],
  ['classification', 'classification klassifikation klassifizierung clasificación classificazione classificatie classificação 分类'],
  [
    'end',
    'end-of-document ende-des-dokuments dokumentende fin-du-document fin-de-document fin-del-documento fine-del-documento fine-documento einde-van-document einde-van-het-document einde-document fim-do-documento 文档结尾 文件結尾',
  ],
]

const fields: ReadonlyMap<string, NexisField> = new Map(
  names.flatMap(([field, row]) => row.split(' ').map((name): [string, NexisField] => [name, field])).toReversed(),
)
