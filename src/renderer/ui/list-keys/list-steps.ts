/** By key, how far the choice moves in a list of this length. */
export function listSteps(length: number): Readonly<Record<string, number>> {
  return { ArrowDown: 1, ArrowUp: -1, PageDown: 8, PageUp: -8, Home: -length, End: length, j: 1, k: -1 }
}
