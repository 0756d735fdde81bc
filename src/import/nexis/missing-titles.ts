import type { Receipt } from '#core/article'

/**
 * The titles that a cover lists and no article has. Where a title was changed or shortened, the articles between two that are known stand for the titles between
 * them, so only what is too many there is missing.
 */
export function missingTitles(listed: readonly string[], found: readonly (string | null)[]): Receipt['gaps'] {
  const keys = found.map((title) => keyOf(title ?? ''))
  const gaps: string[] = []
  let from = 0
  let unknown: string[] = []
  const settle = (to: number): void => {
    gaps.push(...unknown.slice(Math.max(to - from, 0)))
    unknown = []
  }
  for (const title of listed) {
    const key = keyOf(title)
    const at = keys.findIndex((other, index) => index >= from && isSame(key, other))
    if (at < 0 || at - from > unknown.length + farthest) unknown.push(title)
    else {
      settle(at)
      from = at + 1
    }
  }
  settle(found.length)
  return gaps.map((title) => ({ reason: 'receipt.gap.listed-not-found', sample: title.replaceAll(/\s+/g, ' ').slice(0, 200) }))
}

/** A title that is found again this far on is another article of the same name. */
const farthest = 50

function keyOf(title: string): string {
  return title.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, '')
}

function isSame(listed: string, title: string): boolean {
  return (
    listed !== '' &&
    title !== '' &&
    (listed === title || (listed.length >= 20 && title.startsWith(listed)) || (title.length >= 20 && listed.startsWith(title)))
  )
}
