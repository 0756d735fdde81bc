import type { Place } from '../place.ts'
import type { MakeRule } from '../rule.ts'

/** Every list that is used is there, with a definition, and levels are those that Word counts. */
export const numbering: MakeRule = (report) => {
  const lists = new Set<string>()
  const definitions = new Set<string>()
  const levels = new Set<string>()
  const wanted: { readonly definition: string; readonly place: Place }[] = []
  const used = new Map<string, Place>()
  let definition = ''
  return {
    open: {
      'w:abstractNum': ({ attributes }, place) => {
        definition = attributes['w:abstractNumId'] ?? ''
        if (definitions.has(definition)) report(place, `list definition ${definition} twice`)
        definitions.add(definition)
      },
      'w:lvl': ({ attributes, parent }, place) => {
        const level = attributes['w:ilvl'] ?? ''
        if (parent?.name !== 'w:abstractNum') return
        if (!/^[0-8]$/u.test(level) || levels.has(`${definition} ${level}`))
          report(place, `level ${level} of list definition ${definition}`)
        levels.add(`${definition} ${level}`)
      },
      'w:num': ({ attributes }, place) => {
        const id = attributes['w:numId'] ?? ''
        if (lists.has(id)) report(place, `list ${id} twice`)
        lists.add(id)
      },
      'w:abstractNumId': ({ attributes }, place) => wanted.push({ definition: attributes['w:val'] ?? '', place }),
      'w:numId': ({ attributes }, place) => {
        const id = attributes['w:val'] ?? ''
        if (!used.has(id)) used.set(id, place)
      },
      'w:ilvl': ({ attributes }, place) => {
        if (!/^[0-8]$/u.test(attributes['w:val'] ?? '')) report(place, `level ${attributes['w:val']} of a list`)
      },
    },
    end: () => {
      for (const { definition: id, place } of wanted)
        if (!definitions.has(id)) report(place, `a list of definition ${id}, which is not there`)
      // List 0 is none: it takes a paragraph out of its style’s list.
      for (const [id, place] of used) if (id !== '0' && !lists.has(id)) report(place, `list ${id} is not defined`)
    },
  }
}
