import type { CiteItem } from '#core/brief'
import { type CitationEngine, type CslItem, cslItem } from '#core/citations'
import { articleOf } from '#test/article-of'

type Cited = readonly { readonly note: number; readonly items: readonly CiteItem[] }[]
type Note = readonly CiteItem[]

const words = { untitled: 'untitled article', missing: '[source no longer in the library]' }
const bylines = ['Ana Ruiz', 'Alba Ruiz', 'Ana Ruiz', 'Meridian Wire', null, 'Ana Ruiz and Jo Berg', 'Jo Berg', 'Eva Lang', 'Tomas Arden']

/** `count` sources, namesakes among them, some undated, some untitled. */
function manySources(count: number): readonly CslItem[] {
  return Array.from({ length: count }, (_, index) =>
    cslItem(
      articleOf([`Text ${index}.`], {
        byline: bylines[index % bylines.length] ?? null,
        title: index % 11 === 4 ? null : `The port, part ${index}`,
        published: index % 3 === 2 ? null : `203${index % 10}-03-04`,
        language: 'en',
        ...(index % 4 === 0 ? { url: `https://courier.example/${index}` } : {}),
      }),
      words,
    ),
  )
}

/** Numbers from 0 to below 1, the same for the same seed (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d_2b_79_f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

class Draws {
  readonly #random: () => number
  readonly #sources: readonly CslItem[]

  constructor(seed: number, sources: readonly CslItem[]) {
    this.#random = randomFrom(seed)
    this.#sources = sources
  }

  below(end: number): number {
    return Math.floor(this.#random() * end)
  }

  item(): CiteItem {
    const source = this.#sources[this.below(this.#sources.length)]!
    return { article: source.id, pick: null, locator: this.locator(), prefix: this.below(5) === 0 ? 'see' : '', suffix: '' }
  }

  locator(): CiteItem['locator'] {
    const value = String(1 + this.below(40))
    return ([null, { label: 'paragraph', value }, { label: 'page', value }] as const)[this.below(3)] ?? null
  }

  note(): Note {
    return this.below(6) === 0 ? [this.item(), this.item()] : [this.item()]
  }
}

function edited(notes: readonly Note[], draws: Draws): { readonly notes: readonly Note[]; readonly edit: string } {
  const at = draws.below(notes.length + 1)
  const note = notes[at]
  const kinds = notes.length < 6 ? ['insert'] : notes.length > 30 ? ['delete', 'move'] : ['insert', 'delete', 'move', 'item', 'locator']
  const edit = note === undefined ? 'insert' : kinds[draws.below(kinds.length)]!
  switch (edit) {
    case 'insert':
      return { edit, notes: notes.toSpliced(at, 0, draws.note()) }
    case 'delete':
      return { edit, notes: notes.toSpliced(at, 1) }
    case 'move':
      return { edit, notes: notes.toSpliced(at, 1).toSpliced(draws.below(notes.length), 0, note!) }
    case 'item':
      return { edit, notes: notes.with(at, draws.note()) }
    default:
      return { edit, notes: notes.with(at, [{ ...note![0]!, locator: draws.locator() }, ...note!.slice(1)]) }
  }
}

function numbered(notes: readonly Note[]): Cited {
  return notes.map((items, index) => ({ note: index + 1, items }))
}

/** Those cited, each once, in the order in which they first are. */
function citedBy(notes: readonly Note[], sources: readonly CslItem[]): readonly CslItem[] {
  const byId = new Map<string, CslItem>(sources.map((source) => [source.id, source]))
  return [...new Set(notes.flat().map(({ article }) => article))].flatMap((id) => byId.get(id) ?? [])
}

interface Edits {
  readonly edits: number
  readonly seed: number
}

/**
 * Makes so many random edits (insert, delete, move, change of source, change of locator) to a text of 6 to 30 notes, and compares after each what is kept with what is written anew. Answers the first difference, in words; `null` for none.
 * The whole, 10,000, takes a quarter of an hour: `KEPT_EDITS=10000`.
 */
export function firstDifference(engine: CitationEngine, anew: Pick<CitationEngine, 'write'>, { edits, seed }: Edits): string | null {
  const sources = manySources(14)
  const draws = new Draws(seed, sources)
  const kept = engine.keep()
  let notes: readonly Note[] = Array.from({ length: 12 }, () => draws.note())
  for (let count = 1; count <= edits; count += 1) {
    const next = edited(notes, draws)
    ;({ notes } = next)
    const given = [numbered(notes), citedBy(notes, sources)] as const
    const [one, other] = [kept.write(...given), anew.write(...given)].map((texts) => texts.map((runs) => JSON.stringify(runs)))
    const wrong = other!.findIndex((text, index) => text !== one![index])
    if (wrong !== -1)
      return `after ${count} edits, the last of them ${next.edit}: note ${wrong + 1} is ${one![wrong]}, not ${other![wrong]}`
  }
  return null
}
