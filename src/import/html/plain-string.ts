import { collapse } from '../page/index.ts'

/** A string of structured data or of a meta element as text: entities that were escaped twice are decoded, tags taken out; `null` for what is no string, or blank. */
export function plainString(value: unknown): string | null {
  if (typeof value !== 'string') return null
  const text = collapse(decodeEntities(value.slice(0, 5000)).replaceAll(/<\/?[a-z!][^<>]*>/gi, ' '))
  return text === '' ? null : text.slice(0, 1000)
}

/** Decodes the entities that publishers’ systems write into JSON, numbers included. */
export function decodeEntities(text: string): string {
  return text.replaceAll(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,6}));/gi, (entity, decimal?: string, hex?: string, name?: string) => {
    if (name !== undefined) return named.get(name) ?? entity
    const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal)
    return code > 0 && code <= 0x10_ff_ff && (code < 0xd8_00 || code > 0xdf_ff) ? String.fromCodePoint(code) : entity
  })
}

const named = new Map(
  Object.entries({
    amp: '&',
    quot: '"',
    apos: "'",
    lt: '<',
    gt: '>',
    nbsp: '\u00A0',
    rsquo: '’',
    lsquo: '‘',
    rdquo: '”',
    ldquo: '“',
    ndash: '–',
    mdash: '—',
    hellip: '…',
  }),
)
