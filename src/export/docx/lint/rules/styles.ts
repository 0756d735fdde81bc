import type { Place } from '../place.ts'
import type { MakeRule, Report } from '../rule.ts'

interface Style {
  readonly id: string
  readonly type: string
  readonly place: Place
  readonly refers: { readonly how: string; readonly to: string }[]
}

/** By element: the kind of style that it must name. */
const uses = { 'w:pStyle': 'paragraph', 'w:rStyle': 'character', 'w:tblStyle': 'table' } as const

/** Every style that is used is there and of its kind, names come once, and no style rests on itself. Word silently shows what has no style as body text. */
export const styles: MakeRule = (report) => {
  const defined = new Map<string, Style>()
  const used = new Map<string, { readonly kind: string; readonly id: string; readonly place: Place }>()
  let current: Style | null = null
  const use = (kind: string) => (element: { readonly attributes: Readonly<Record<string, string>> }, place: Place) => {
    const id = element.attributes['w:val'] ?? ''
    // The first place of each is enough to find the others.
    if (!used.has(`${kind} ${id} ${place.part}`)) used.set(`${kind} ${id} ${place.part}`, { kind, id, place })
  }
  const refer = (how: string) => (element: { readonly attributes: Readonly<Record<string, string>> }) => {
    current?.refers.push({ how, to: element.attributes['w:val'] ?? '' })
  }
  return {
    open: {
      'w:style': ({ attributes }, place) => {
        const id = attributes['w:styleId'] ?? ''
        if (defined.has(id)) report(place, `style ${id} twice`)
        current = { id, type: attributes['w:type'] ?? 'paragraph', place, refers: [] }
        defined.set(id, current)
      },
      'w:basedOn': refer('is based on'),
      'w:next': refer('is followed by'),
      'w:link': refer('is linked with'),
      ...Object.fromEntries(Object.entries(uses).map(([name, kind]) => [name, use(kind)])),
    },
    end: () => {
      for (const { kind, id, place } of used.values()) {
        const type = defined.get(id)?.type
        if (type === undefined) report(place, `style ${id} is not defined`)
        else if (type !== kind) report(place, `style ${id} is one of a ${type}, and used for a ${kind}`)
      }
      for (const style of defined.values()) checkStyle(style, defined, report)
    },
  }
}

function checkStyle({ id, type, refers, place }: Style, defined: ReadonlyMap<string, Style>, report: Report): void {
  for (const { how, to } of refers) {
    const other = defined.get(to)
    if (other === undefined) report(place, `style ${id} ${how} ${to}, which is not defined`)
    else if (how === 'is based on' && other.type !== type) report(place, `style ${id} of a ${type} is based on ${to} of a ${other.type}`)
  }
  const seen = new Set([id])
  let at = baseOf(defined.get(id))
  while (at !== undefined && !seen.has(at)) {
    seen.add(at)
    at = baseOf(defined.get(at))
  }
  if (at !== undefined) report(place, `style ${id} rests on itself`)
}

function baseOf(style: Style | undefined): string | undefined {
  return style?.refers.find(({ how }) => how === 'is based on')?.to
}
