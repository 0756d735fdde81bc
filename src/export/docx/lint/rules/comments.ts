import type { Place } from '../place.ts'
import type { MakeRule } from '../rule.ts'

const marks = ['commentRangeStart', 'commentRangeEnd', 'commentReference'] as const

/** Every comment has a range and a reference in the text, and what is said of one beside it finds it ([MS-DOCX] 2.5.1.1). */
export const comments: MakeRule = (report) => {
  const known = new Map<string, Place>()
  const paragraphs = new Set<string>()
  const extended: { readonly id: string; readonly place: Place }[] = []
  const found = new Map<string, Map<string, Place>>(marks.map((mark) => [mark, new Map()]))
  const note = (mark: (typeof marks)[number]) => (element: { readonly attributes: Readonly<Record<string, string>> }, place: Place) => {
    const id = element.attributes['w:id'] ?? ''
    if (found.get(mark)?.has(id) === true) report(place, `${mark} ${id} twice`)
    found.get(mark)?.set(id, place)
  }
  return {
    open: {
      'w:comment': ({ attributes }, place) => {
        const id = attributes['w:id'] ?? ''
        if (known.has(id)) report(place, `comment ${id} twice`)
        known.set(id, place)
      },
      'w:p': ({ attributes, parent }) => {
        if (parent?.name === 'w:comment') paragraphs.add(attributes['w14:paraId'] ?? '')
      },
      'w15:commentEx': ({ attributes }, place) => {
        for (const key of ['w15:paraId', 'w15:paraIdParent']) {
          const id = attributes[key]
          if (id !== undefined) extended.push({ id, place })
        }
      },
      'w:commentRangeStart': note('commentRangeStart'),
      'w:commentRangeEnd': note('commentRangeEnd'),
      'w:commentReference': note('commentReference'),
    },
    end: () => {
      for (const mark of marks) {
        const places = found.get(mark) ?? new Map<string, Place>()
        for (const [id, place] of places) if (!known.has(id)) report(place, `${mark} ${id} has no comment`)
        for (const [id, place] of known) if (!places.has(id)) report(place, `comment ${id} has no ${mark}`)
      }
      for (const { id, place } of extended) if (!paragraphs.has(id)) report(place, `speaks of paragraph ${id}, which no comment has`)
    },
  }
}
