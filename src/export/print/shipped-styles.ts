import type { CitationStyleName } from '#core/brief'
import apa from '../../../resources/citation-styles/apa.csl?raw'
import chicago17 from '../../../resources/citation-styles/chicago-fullnote-bibliography.csl?raw'
import chicago17Short from '../../../resources/citation-styles/chicago-note-bibliography.csl?raw'
import chicago from '../../../resources/citation-styles/chicago-notes-bibliography.csl?raw'
import chicagoShort from '../../../resources/citation-styles/chicago-shortened-notes-bibliography.csl?raw'
import iso690 from '../../../resources/citation-styles/iso690-author-date-en.csl?raw'
import iso690Notes from '../../../resources/citation-styles/iso690-note-fr.csl?raw'
import mhra from '../../../resources/citation-styles/modern-humanities-research-association.csl?raw'
import oscola from '../../../resources/citation-styles/oscola.csl?raw'

const files = {
  'chicago-notes-bibliography': chicago,
  'chicago-notes': chicago,
  'chicago-shortened-notes-bibliography': chicagoShort,
  'chicago-fullnote-bibliography': chicago17,
  'chicago-fullnote': chicago17,
  'chicago-note-bibliography': chicago17Short,
  'modern-humanities-research-association': mhra,
  oscola,
  apa,
  'iso690-author-date-en': iso690,
  'iso690-note-fr': iso690Notes,
} as const satisfies Readonly<Record<CitationStyleName, string>>

/** The CSL text of a style that we ship. */
export function shippedStyle(name: CitationStyleName): string {
  switch (name) {
    case 'chicago-notes':
    case 'chicago-fullnote':
      // In full notes every source is named in full already (Chicago 18th ed., 13.18): the same style, without its list.
      return files[name].replace(/<bibliography[\s\S]*<\/bibliography>/u, '')
    case 'chicago-notes-bibliography':
      return withShortSort(withBareDocuments(files[name]))
    case 'chicago-shortened-notes-bibliography':
      return withShortSort(files[name])
    case 'iso690-author-date-en':
      return withDayOfUnsigned(files[name])
    case 'apa':
    case 'chicago-fullnote-bibliography':
    case 'chicago-note-bibliography':
    case 'iso690-note-fr':
    case 'modern-humanities-research-association':
    case 'oscola':
      return files[name]
  }
}

/** The list names an unsigned text by its title and year in place of an author, which keeps its day from being printed behind them (CSL 1.0.2, “Substitute”); a newspaper is found by its day (ISO 690:2010, 9.5). */
function withDayOfUnsigned(style: string): string {
  return style
    .replace(/<text macro="title"\/>\s*(?=<\/substitute>)/u, '')
    .replace(/(?<=<text macro="year-date" prefix=", "\/>\s*<\/if>)/u, '<else><text macro="title"/></else>')
}

/** The list passes over a document that nothing leads to; ours names every source cited, also a scan that says nothing of itself. */
function withBareDocuments(style: string): string {
  return style.replace(
    '<else-if type="document manuscript paper-conference speech" ',
    '<else-if type="manuscript paper-conference speech" ',
  )
}

/**
 * The 18th edition’s list is sorted by whole entries, which citeproc unfolds into 216,000 steps: more than a second and 160 MB for each text. Of newspaper articles, web pages and documents
 * the same order comes of author (or what stands in the author’s place: the paper of an unsigned article, else the title), title, where it appeared, and day.
 */
function withShortSort(style: string): string {
  const macro =
    '<macro name="sorted-by"><names variable="author"><name and="text" name-as-sort-order="all"/></names><choose><if variable="author"/><else-if type="article-newspaper"><text variable="container-title"/></else-if><else><text variable="title"/></else></choose></macro>'
  const keys = '<key macro="sorted-by"/><key variable="title"/><key variable="container-title"/><key macro="source-date-issued-or-status"/>'
  return style.replace(/(?=<citation )/u, macro).replace(/(?<=<bibliography [^>]*>\s*<sort>)[\s\S]*?(?=<\/sort>)/u, keys)
}
