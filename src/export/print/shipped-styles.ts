import type { CitationStyleName } from '#core/brief'
import { mendedChicago, mendedChicago17 } from './mended-styles/chicago.ts'
import { mendedIso690, mendedIso690Notes } from './mended-styles/iso-690.ts'
import { mendedMhra } from './mended-styles/mhra.ts'
import { mendedOscola } from './mended-styles/oscola.ts'
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

/** The CSL text of a style that we ship, with what is mended of it. */
export function shippedStyle(name: CitationStyleName): string {
  const style = files[name]
  switch (name) {
    case 'chicago-notes':
      return withoutList(mendedChicago(style))
    case 'chicago-notes-bibliography':
    case 'chicago-shortened-notes-bibliography':
      return mendedChicago(style)
    case 'chicago-fullnote':
      return withoutList(mendedChicago17(style))
    case 'chicago-fullnote-bibliography':
    case 'chicago-note-bibliography':
      return mendedChicago17(style)
    case 'iso690-author-date-en':
      return mendedIso690(style)
    case 'iso690-note-fr':
      return mendedIso690Notes(style)
    case 'modern-humanities-research-association':
      return mendedMhra(style)
    case 'oscola':
      return mendedOscola(style)
    case 'apa':
      return style
  }
}

/** In full notes every source is named in full already (Chicago 18th ed., 13.18): the same style, without its list. */
function withoutList(style: string): string {
  return style.replace(/<bibliography[\s\S]*<\/bibliography>/u, '')
}
