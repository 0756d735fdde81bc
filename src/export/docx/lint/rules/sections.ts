import type { MakeRule } from '../rule.ts'

/** The document’s paper: the last section’s properties end the body, each header and footer has one kind, and there is room for text. */
export const sections: MakeRule = (report) => {
  let isBodyEnded = false
  let kinds = new Set<string>()
  let paper: { readonly width: number; readonly height: number } | null = null
  const edge =
    (name: string) => (element: { readonly attributes: Readonly<Record<string, string>> }, place: Parameters<typeof report>[0]) => {
      const kind = `${name} ${element.attributes['w:type'] ?? ''}`
      if (kinds.has(kind)) report(place, `two of ${kind} in a section`)
      kinds.add(kind)
    }
  return {
    open: {
      'w:sectPr': () => {
        kinds = new Set()
        paper = null
      },
      'w:headerReference': edge('header'),
      'w:footerReference': edge('footer'),
      'w:pgSz': ({ attributes }) => {
        paper = { width: Number(attributes['w:w']), height: Number(attributes['w:h']) }
      },
      'w:pgMar': ({ attributes }, place) => {
        if (paper === null) return
        const of = (side: string): number => Math.abs(Number(attributes[`w:${side}`] ?? '0'))
        if (of('left') + of('right') >= paper.width || of('top') + of('bottom') >= paper.height)
          report(place, 'a page without room for text')
      },
    },
    close: {
      'w:body': ({ last }, place) => {
        isBodyEnded = true
        if (last !== 'w:sectPr') report(place.part, 'the body does not end with its section')
      },
    },
    end: ({ parts }) => {
      if (!isBodyEnded && parts.has('word/document.xml')) report('word/document.xml', 'no body')
    },
  }
}
