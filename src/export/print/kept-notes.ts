import type { Note } from '#core/brief'
import type { CitationEngine, CitedArticle } from '#core/citations'
import type { NotesTold, NotesWritten, PrintNote } from '#core/printable'
import { writeNotes } from '#core/resolve'
import { printWords } from '#messages'
import { citationEngineFor } from './citation-engine-for.ts'

/** The notes of the brief that is being written, and the engine that wrote them: what changes little costs little. One brief at a time. */
export class KeptNotes {
  #engine: Pick<CitationEngine, 'write'> | null = null
  /** Brief, language and style: anything else begins anew. */
  #of = ''
  #answer = 0
  #notes: ReadonlyMap<string, Note> = new Map()
  #written = new Map<string, PrintNote['paragraphs']>()
  #kept = nothingKept()

  /** Writes the notes as `writeNotes` does. `articles` are those of the library that they cite. */
  write(told: NotesTold, articles: readonly CitedArticle[]): NotesWritten {
    const of = [told.brief, told.language, typeof told.style === 'object' ? told.style?.csl : told.style].join(' ')
    const isNew = told.since === null
    if (!isNew && (of !== this.#of || told.since !== this.#answer)) return { kind: 'unknown' }
    const notes = this.#inOrder(told)
    if (notes === null) return { kind: 'unknown' }
    if (this.#engine === null || of !== this.#of) {
      this.#engine = citationEngineFor(told.language, told.style ?? undefined).keep()
      this.#kept = nothingKept()
    }
    if (isNew) this.#written = new Map()
    this.#of = of
    this.#answer += 1
    this.#notes = new Map(notes.map((note) => [note.id, note]))
    const written = writeNotes(notes, { articles, engine: this.#engine, words: printWords(told.language), kept: this.#kept })
    return { kind: 'written', answer: this.#answer, notes: this.#changed(written) }
  }

  #inOrder({ order, changed, since }: NotesTold): readonly Note[] | null {
    const given = new Map<string, Note>(changed.map((note) => [note.id, note]))
    const notes = order.flatMap((id) => given.get(id) ?? (since === null ? undefined : this.#notes.get(id)) ?? [])
    return notes.length === order.length ? notes : null
  }

  #changed(written: readonly PrintNote[]): readonly PrintNote[] {
    const before = this.#written
    this.#written = new Map(written.map((note) => [note.id, note.paragraphs]))
    return written.filter(({ id, paragraphs }) => {
      const known = before.get(id)
      return known !== paragraphs && JSON.stringify(known) !== JSON.stringify(paragraphs)
    })
  }
}

function nothingKept(): NonNullable<Parameters<typeof writeNotes>[1]['kept']> {
  return { paragraphs: new WeakMap(), links: new WeakMap(), sources: new Map() }
}
