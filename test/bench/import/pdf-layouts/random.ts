export interface Random {
  /** A whole number from 0 to `end`, exclusive. */
  readonly below: (end: number) => number
  readonly pick: <T>(choices: readonly [T, ...T[]]) => T
}

/** Numbers that look random and are the same each time (mulberry32, by Tommy Ettinger, public domain). */
export function randomOf(seed: number): Random {
  let state = Math.imul(seed, 0x9e3779b9)
  const below = (end: number): number => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) % end
  }
  return { below, pick: (choices) => choices[below(choices.length)] ?? choices[0] }
}
