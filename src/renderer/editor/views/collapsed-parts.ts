/** Which sections and entries are shown without what is in them. A matter of looking, not of the brief: nothing of it is in the document. */
export class CollapsedParts {
  readonly #ids: Set<string>
  readonly #onChange: (ids: readonly string[]) => void
  readonly #views = new Map<string, Set<(isCollapsed: boolean) => void>>()

  constructor(ids: readonly string[], onChange: (ids: readonly string[]) => void) {
    this.#ids = new Set(ids)
    this.#onChange = onChange
  }

  has(id: string): boolean {
    return this.#ids.has(id)
  }

  set(id: string, isCollapsed: boolean): void {
    if (this.#ids.has(id) === isCollapsed) return
    if (isCollapsed) this.#ids.add(id)
    else this.#ids.delete(id)
    for (const show of this.#views.get(id) ?? []) show(isCollapsed)
    this.#onChange([...this.#ids])
  }

  /** Tells a view of the part how it is to be shown, now and whenever that changes; the answer stops that. */
  follow(id: string, show: (isCollapsed: boolean) => void): () => void {
    const views = this.#views.get(id) ?? new Set()
    this.#views.set(id, views.add(show))
    show(this.has(id))
    return () => views.delete(show)
  }
}
