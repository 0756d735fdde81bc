import type { LinkChoice } from './evidence-row.ts'

/** As many as one looks through; the rest is found by typing more. */
const most = 50

/** Choices in which all words of `text` stand, whatever their case, in their order; and how many more there are. */
export function foundChoices(
  choices: readonly LinkChoice[],
  text: string,
): { readonly found: readonly LinkChoice[]; readonly more: number } {
  const sought = folded(text).split(/\s+/u)
  const all = choices.filter(({ words, line }) => {
    const held = folded(`${words}\n${line}`)
    return sought.every((word) => held.includes(word))
  })
  return { found: all.slice(0, most), more: Math.max(0, all.length - most) }
}

function folded(text: string): string {
  return text.trim().normalize('NFKC').toLowerCase()
}
