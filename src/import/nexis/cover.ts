import type { Receipt } from '#core/article'
import type { WordParagraph } from './word-paragraphs.ts'

/** What the first page of a delivery says. */
export interface Cover {
  /** N of “Documents (N)”; `null` where there is no cover. */
  readonly announced: number | null
  /** The titles it lists, in order. */
  readonly titles: readonly string[]
  readonly traces: Receipt['traces']
}

/** Reads the cover. Of who asked for what, only the kinds are kept. */
export function readCover(paragraphs: readonly WordParagraph[]): Cover {
  const lines = paragraphs.map(({ text }) => text).filter((text) => text !== '')
  const announced = lines.map((line) => documents.exec(line)?.[1]).find((number) => number !== undefined)
  const titles = lines.flatMap((line) => listed.exec(line)?.[1] ?? [])
  return {
    announced: announced === undefined ? null : Number(announced),
    titles,
    traces: traceKinds.filter(({ label }) => lines.some((line) => label.test(line))).map(({ key }) => key),
  }
}

const documents = /^\s*(?:documents?|dokumente?n?|documentos?|documenti|documento|documenten|文档|文件)\s*[（(]\s*(\d{1,5})\s*[)）]\s*$/iu
const listed = /^\s*\d{1,4}\s*\.\s*(\S[^]*)$/

const traceKinds: readonly { readonly key: `receipt.trace.${string}`; readonly label: RegExp }[] = [
  {
    key: 'receipt.trace.user-name',
    label: /^\s*(?:user name|benutzername|nom d['’]utilisateur|nombre de usuario|nome utente|gebruikersnaam)\s*:/iu,
  },
  {
    key: 'receipt.trace.delivery-time',
    label: /^\s*(?:date and time|datum und (?:uhrzeit|zeit)|date et heure|fecha y hora|data e ora|datum en tijd)\s*:/iu,
  },
  {
    key: 'receipt.trace.job-number',
    label:
      /^\s*(?:job number|auftragsnummer|jobnummer|numéro de (?:tâche|travail|job)|número de (?:trabajo|tarea)|numero (?:lavoro|processo)|taaknummer)\s*:/iu,
  },
  { key: 'receipt.trace.client', label: /^\s*(?:client\/matter|mandant|client\/dossier|cliente?\/|klant)/iu },
  {
    key: 'receipt.trace.search-terms',
    label: /^\s*(?:search terms?|suchbegriffe|termes? de (?:la )?recherche|términos de búsqueda|termini di ricerca|zoektermen)\s*:/iu,
  },
  {
    key: 'receipt.trace.search-type',
    label: /^\s*(?:search type|suchart|suchtyp|type de recherche|tipo de búsqueda|tipo di ricerca|zoektype)\s*:/iu,
  },
  {
    key: 'receipt.trace.search-filters',
    label: /^\s*(?:narrowed by|eingegrenzt|eingeschränkt|filtré par|affiné par|restringido por|filtrado por|ristretto|verfijnd)/iu,
  },
]
