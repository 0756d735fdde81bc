import type { MakeRule } from '../rule.ts'
import type { Place } from '../place.ts'

/** Numbers that must be one thing’s alone. Word renumbers some of them and refuses others; what refers by them then finds the wrong thing. */
export const uniqueIds: MakeRule = (report) => {
  const known = new Set<string>()
  const once = (kind: string, id: string | undefined, place: Place): void => {
    if (id === undefined) return
    const key = `${kind} ${id.toLowerCase()}`
    if (known.has(key)) report(place, `${kind} ${id} twice`)
    known.add(key)
  }
  return {
    open: {
      'wp:docPr': ({ attributes }, place) => once('drawing', attributes['id'], place),
      'w:id': ({ attributes, parent }, place) => {
        if (parent?.name === 'w:sdtPr') once('content control', attributes['w:val'], place)
      },
      'w:ins': ({ attributes }, place) => once('change', attributes['w:id'], place),
      'w:del': ({ attributes }, place) => once('change', attributes['w:id'], place),
      'w:p': ({ attributes }, place) => {
        const id = attributes['w14:paraId']
        once(`paragraph of ${place.part}`, id, place)
        // ISO/IEC 29500 knows nothing of it; [MS-DOCX] 2.2.4: below 80000000.
        if (id !== undefined && !/^[0-7][\dA-F]{7}$/iu.test(id)) report(place, `paragraph id ${id} is out of range`)
      },
    },
  }
}
