/** Where something stands in one of the texts, in UTF-16 code units, and what its groups hold: by number, the whole first, and by name. */
export interface FoundText {
  readonly text: number
  readonly from: number
  readonly to: number
  readonly groups: readonly (string | null)[]
  readonly named: Readonly<Record<string, string>>
}

/** More are not shown and not replaced at once. */
export const mostFound = 20_000

/** Every place in the texts, in their order; what is empty is passed over. Stops after `mostFound`. */
export function findInTexts(texts: readonly string[], expression: RegExp): readonly FoundText[] {
  const found: FoundText[] = []
  for (const [text, words] of texts.entries()) {
    for (const match of words.matchAll(expression)) {
      if (match[0] === '') continue
      const groups = Array.from(match, (group: string | undefined) => group ?? null)
      found.push({ text, from: match.index, to: match.index + match[0].length, groups, named: { ...match.groups } })
      if (found.length === mostFound) return found
    }
  }
  return found
}
