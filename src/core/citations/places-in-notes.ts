/** Where a source stands among the citations before it, by CSL 1.0.2’s `position`; the numbers are citeproc’s. */
export const positions = { first: 0, subsequent: 1, ibid: 2, ibidWithLocator: 3 } as const

/** A source within a citation, in the order in which it is printed. */
export interface Named {
  readonly id: string
  readonly label?: string
  readonly locator?: string
  readonly 'locator-extra'?: string
}

export interface NamingCitation {
  readonly note: number
  readonly items: readonly Named[]
}

export interface Place {
  readonly position: (typeof positions)[keyof typeof positions]
  /** The number of the note that cites the source first; 0 in that note itself. */
  readonly firstNote: number
  /** Whether the source was cited at most so many notes before as the style calls near. */
  readonly isNear: boolean
}

/** How a source was cited up to here. */
interface CitedSoFar {
  readonly firstNote: number
  lastNote: number
  place: Place
}

/** The place of every source of every citation, as citeproc’s `processCitationCluster` finds it: CSL 1.0.2, “Position”. Note numbers must not fall. `nearDistance` is in notes. */
export function placesInNotes(citations: readonly NamingCitation[], nearDistance: number): readonly (readonly Place[])[] {
  const cited = new Map<string, CitedSoFar>()
  let before: NamingCitation | null = null
  let namedInNote = 0
  const places: Place[][] = []
  for (const citation of citations) {
    const isAlone = namedInNote === 1
    const own: Place[] = []
    for (const [within, item] of citation.items.entries()) {
      const known = cited.get(item.id)
      if (known === undefined) {
        const place = { position: positions.first, firstNote: 0, isNear: false }
        cited.set(item.id, { firstNote: citation.note, lastNote: citation.note, place })
        own.push(place)
        continue
      }
      known.place = placeAgain(known.place, {
        position: positionAgain(item, placeBefore({ citation, within, before, isAlone })),
        firstNote: known.firstNote === citation.note ? 0 : known.firstNote,
        isNear: citation.note - known.lastNote <= nearDistance,
      })
      known.lastNote = citation.note
      own.push(known.place)
    }
    places.push(own)
    namedInNote = (before?.note === citation.note ? namedInNote : 0) + citation.items.length
    before = citation
  }
  return places
}

/** The last place itself where the next is the same: most are, and a text has thousands. */
function placeAgain(last: Place, next: Place): Place {
  return last.position === next.position && last.firstNote === next.firstNote && last.isNear === next.isNear ? last : next
}

interface Standing {
  readonly citation: NamingCitation
  readonly within: number
  readonly before: NamingCitation | null
  /** Whether the note of the citation before names one source only. */
  readonly isAlone: boolean
}

/** What “ibid.” at this place would be read as: the source, and the place in it. */
interface Before {
  readonly source: Named | undefined
  readonly place: Named | undefined
}

/** A source of the same note, or the only one of the note before; `null` where nothing can be meant. */
function placeBefore({ citation, within, before, isAlone }: Standing): Before | null {
  if (within > 0) return { source: citation.items[within - 1], place: citation.items[within - 1] }
  if (before === null) return null
  // The place is that of the citation’s first source, as citeproc has it, though its last is the one before.
  if (before.note === citation.note) return { source: before.items.at(-1), place: before.items[0] }
  return isAlone && before.note >= citation.note - 1 ? { source: before.items[0], place: before.items[0] } : null
}

function positionAgain(item: Named, before: Before | null): Place['position'] {
  const isSame = before?.source?.id === item.id && before.source['locator-extra'] === item['locator-extra']
  if (!isSame) return positions.subsequent
  const [old, now] = [placeOf(before.place), placeOf(item)]
  if (old === now) return positions.ibid
  return now === null ? positions.subsequent : positions.ibidWithLocator
}

function placeOf(item: Named | undefined): string | null {
  return item?.locator === undefined || item.locator === '' ? null : `${item.locator}${item.label ?? ''}`
}
