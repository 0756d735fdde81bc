/** A source of numbers that gives the same ones for the same seed, on every machine (mulberry32). */
export interface Random {
  /** A whole number from 0 to below `count`. */
  readonly below: (count: number) => number
  readonly one: <TItem>(items: readonly TItem[]) => TItem
}

export function randomFrom(seed: number): Random {
  let state = seed
  const below = (count: number): number => {
    state = (state + 0x6d2b79f5) % 2 ** 32
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * count)
  }
  return {
    below,
    one: (items) => {
      const item = items[below(items.length)]
      if (item === undefined) throw new RangeError('nothing to choose from')
      return item
    },
  }
}
