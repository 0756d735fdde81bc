import type { Place } from '../place.ts'
import type { MakeRule } from '../rule.ts'

interface Field {
  readonly place: Place
  readonly note: string | null
  isSeparated: boolean
  hasInstruction: boolean
}

/** A field begins, has an instruction, may show something, and ends, in one part and one note: half a field swallows the text behind it. */
export const fields: MakeRule = (report) => {
  const open: Field[] = []
  let part = ''
  const left = (): void => {
    for (const { place } of open.splice(0)) report(place, 'a field that does not end')
  }
  const changeFields = (kind: string | undefined, place: Place): void => {
    const field = open.at(-1)
    if (kind === 'begin') open.push({ place, note: place.note, isSeparated: false, hasInstruction: false })
    else if (kind !== 'separate' && kind !== 'end') report(place, 'a field’s character of no kind')
    else if (field === undefined) report(place, `the ${kind} of a field that did not begin`)
    else if (kind === 'separate') {
      if (field.isSeparated) report(place, 'a field with two middles')
      field.isSeparated = true
    } else {
      open.pop()
      if (!field.hasInstruction) report(place, 'a field without an instruction')
      if (field.note !== place.note) report(place, 'a field that ends in another note')
    }
  }
  return {
    open: {
      'w:fldChar': ({ attributes }, place) => {
        if (place.part !== part) left()
        part = place.part
        changeFields(attributes['w:fldCharType'], place)
      },
      'w:instrText': (_element, place) => {
        const field = open.at(-1)
        if (field === undefined || field.isSeparated) report(place, 'an instruction outside a field')
        else field.hasInstruction = true
      },
    },
    end: left,
  }
}
