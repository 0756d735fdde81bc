interface KeptListCalls<TItem> {
  readonly read: () => Promise<readonly TItem[]>
  readonly write: (items: readonly TItem[]) => Promise<unknown>
}

type Change<TItem> = (now: readonly TItem[]) => readonly TItem[]

/** A list that is kept as a whole. Each change is made to the list as it is kept by then, one after the other: what was shown when it was asked for may be older. */
export class KeptList<TItem extends { readonly id: string }> {
  readonly #calls: KeptListCalls<TItem>
  #last: Promise<unknown> = Promise.resolve()

  constructor(calls: KeptListCalls<TItem>) {
    this.#calls = calls
  }

  /** Answers the list as it is then kept. */
  change(to: Change<TItem>): Promise<readonly TItem[]> {
    const changed = this.#last.then(() => this.#keep(to))
    // What fails is told to whoever asked for it, and holds nothing up.
    this.#last = changed.catch(() => null)
    return changed
  }

  async #keep(to: Change<TItem>): Promise<readonly TItem[]> {
    const next = to(await this.#calls.read())
    await this.#calls.write(next)
    return next
  }
}

/** The list with what was taken out of it where it stood; as it is where there is one with its id again. */
export function withPutBack<TItem extends { readonly id: string }>(
  now: readonly TItem[],
  { item, index }: { readonly item: TItem; readonly index: number },
): readonly TItem[] {
  return now.some(({ id }) => id === item.id) ? now : now.toSpliced(index, 0, item)
}
