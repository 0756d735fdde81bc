import { nearest } from '../open-element.ts'
import type { MakeRule } from '../rule.ts'

/** Elements of WordprocessingML that hold text. */
const holders = new Set(['w:t', 'w:delText', 'w:instrText', 'w:delInstrText'])

/** Text stands where Word reads it, and keeps the spaces at its ends. */
export const text: MakeRule = (report) => ({
  text: (words, element, place) => {
    if (!element.name.startsWith('w:')) return
    if (!holders.has(element.name)) {
      report(place, `text directly in ${element.name}`)
      return
    }
    if (element.attributes['xml:space'] !== 'preserve' && /^[ \t\n]|[ \t\n]$/u.test(words))
      report(place, 'text whose outer spaces are lost')
    if (element.name === 'w:t' && nearest(element, 'w:del') !== null) report(place, 'deleted text that is not marked as such')
  },
})
