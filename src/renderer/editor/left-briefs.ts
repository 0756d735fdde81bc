import type { BriefId } from '#core/brief'
import { type BriefOpening, OpenedBrief } from './opened-brief.ts'

/** Briefs that are open no more, each until it is on disk: what was typed last goes neither with the page nor behind what is typed when the brief is opened again. */
export class LeftBriefs {
  readonly #left = new Map<BriefId, OpenedBrief>()
  readonly #openings = new Map<BriefId, Promise<unknown>>()

  /** Writes what is pending and closes the brief, and tries until that is done. */
  leave(brief: OpenedBrief): void {
    const { id } = brief.document
    this.#left.set(id, brief)
    void this.#close(brief).finally(() => {
      if (this.#left.get(id) === brief) this.#left.delete(id)
    })
  }

  /** Opens a brief with everything that was written in it. `null` where it is not wanted any more by then: it is left again. */
  async open(id: BriefId, isWanted: () => boolean): Promise<BriefOpening | null> {
    const before = this.#openings.get(id) ?? Promise.resolve()
    const opening = before.then(() => this.#open(id, isWanted))
    this.#openings.set(
      id,
      opening.catch(() => null),
    )
    return await opening
  }

  /** Tries at once; answers whether all of them are on disk. */
  async flush(): Promise<'saved' | 'failed'> {
    // Of a brief that is being opened again, what is left to be written goes over to the one that is opened.
    await Promise.all([...this.#left.keys()].flatMap((id) => this.#openings.get(id) ?? []))
    const states = await Promise.all([...this.#left.values()].map((brief) => brief.flush()))
    return states.includes('failed') ? 'failed' : 'saved'
  }

  async #open(id: BriefId, isWanted: () => boolean): Promise<BriefOpening | null> {
    const left = this.#left.get(id)
    const rest = (await left?.handOver()) ?? null
    const opening = await OpenedBrief.open(id, rest)
    if (opening.kind !== 'opened') return opening
    // Not sooner: what could not be opened is still held here.
    if (this.#left.get(id) === left) this.#left.delete(id)
    if (isWanted()) return opening
    this.leave(opening.brief)
    return null
  }

  async #close(brief: OpenedBrief): Promise<void> {
    await brief.written()
    await brief.close()
  }
}
