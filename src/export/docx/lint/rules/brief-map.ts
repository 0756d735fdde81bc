import type { Place } from '../place.ts'
import type { MakeRule } from '../rule.ts'

/** The map by which a document that comes back is read names bookmarks that are there, and all of ours; every note that it knows of is a note. */
export const briefMap: MakeRule = (report) => {
  const mapped = new Map<string, Place>()
  const there = new Map<string, Place>()
  const map = ({ attributes }: { readonly attributes: Readonly<Record<string, string>> }, place: Place): void => {
    const bookmark = attributes['bookmark'] ?? ''
    if (mapped.has(bookmark)) report(place, `the map names ${bookmark} twice`)
    mapped.set(bookmark, place)
  }
  let isMapped = false
  return {
    open: {
      'map:brief': () => {
        isMapped = true
      },
      'map:block': map,
      'map:section': map,
      'map:sources': map,
      'map:note': map,
      'w:bookmarkStart': ({ attributes }, place) => {
        const name = attributes['w:name'] ?? ''
        if (name.startsWith('_attache_')) there.set(name, place)
      },
    },
    end: () => {
      for (const [name, place] of mapped) if (!there.has(name)) report(place, `the map names bookmark ${name}, which is not there`)
      for (const [name, place] of there) if (!mapped.has(name)) report(place, `bookmark ${name} is not in the map`)
      if (!isMapped) report('customXml/item1.xml', 'no map of the brief')
    },
  }
}
