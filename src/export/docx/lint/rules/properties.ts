import type { MakeRule } from '../rule.ts'

/** Word’s limit on a custom property’s text. */
const longest = 255

/** The file’s properties: each once, with dates that are dates. */
export const properties: MakeRule = (report) => {
  const names = new Set<string>()
  const ids = new Set<string>()
  return {
    open: {
      'op:property': ({ attributes }, place) => {
        const name = (attributes['name'] ?? '').toLowerCase()
        const id = attributes['pid'] ?? ''
        if (names.has(name)) report(place, `property ${name} twice`)
        if (ids.has(id) || !/^\d+$/u.test(id) || Number(id) < 2) report(place, `property number ${id} twice or out of range`)
        names.add(name)
        ids.add(id)
      },
      '*': ({ name, parent }, place) => {
        if (parent?.name !== 'cp:coreProperties') return
        if (names.has(name)) report(place, `${name} twice`)
        names.add(name)
      },
    },
    text: (text, { name }, place) => {
      if ((name === 'dcterms:created' || name === 'dcterms:modified') && !/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/u.test(text))
        report(place, `${name} is no date: ${text}`)
      if (name === 'vt:lpwstr' && text.length > longest) report(place, 'a property longer than Word takes')
    },
  }
}
