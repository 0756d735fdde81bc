import type { Place } from '../place.ts'
import type { MakeRule } from '../rule.ts'

/** Bookmarks begin and end, have names that Word keeps, each once without regard to capitals, and what refers to one finds it. */
export const bookmarks: MakeRule = (report) => {
  const names = new Set<string>()
  const open = new Map<string, Place>()
  const ids = new Set<string>()
  const wanted: { readonly name: string; readonly place: Place }[] = []
  const want = (name: string | undefined, place: Place): void => {
    if (name !== undefined && name !== '') wanted.push({ name: name.toLowerCase(), place })
  }
  let instruction = ''
  return {
    open: {
      'w:bookmarkStart': ({ attributes }, place) => {
        const name = attributes['w:name'] ?? ''
        const id = attributes['w:id'] ?? ''
        if (names.has(name.toLowerCase())) report(place, `bookmark ${name} twice`)
        if (ids.has(id)) report(place, `bookmark number ${id} twice`)
        // Word itself cuts what is longer and drops what has other characters.
        if (!/^[\p{L}_][\p{L}\p{N}_]{0,39}$/u.test(name)) report(place, `“${name}” is no name for a bookmark`)
        names.add(name.toLowerCase())
        ids.add(id)
        open.set(id, place)
      },
      'w:bookmarkEnd': ({ attributes }, place) => {
        const id = attributes['w:id'] ?? ''
        if (!open.delete(id)) report(place, `the end of bookmark ${id}, which did not begin`)
      },
      'w:hyperlink': ({ attributes }, place) => want(attributes['w:anchor'], place),
      'w:fldSimple': ({ attributes }, place) => want(bookmarkOf(attributes['w:instr'] ?? ''), place),
      'w:fldChar': (_element, place) => {
        want(bookmarkOf(instruction), place)
        instruction = ''
      },
    },
    text: (text, { name }) => {
      if (name === 'w:instrText') instruction += text
    },
    end: () => {
      for (const [id, place] of open) report(place, `bookmark ${id} does not end`)
      for (const { name, place } of wanted) {
        // Word’s own, always there.
        if (name !== '_top' && !names.has(name)) report(place, `refers to bookmark ${name}, which is not there`)
      }
    },
  }
}

function bookmarkOf(instruction: string): string | undefined {
  return /^\s*(?:REF|PAGEREF|NOTEREF|GOTOBUTTON)\s+"?([\p{L}\p{N}_]+)/iu.exec(instruction)?.[1] ?? /\\l\s+"([^"]+)"/u.exec(instruction)?.[1]
}
