import type { Block } from '../page/index.ts'
import type { Outline } from './outline.ts'

/**
 * Puts back what an extractor left out of the middle of an article: prose, headings over it and lists that stand between paragraphs it kept.
 * `before` is the page in its order, `kept` what was found in it; a paragraph is known by its place or its text.
 */
export function regain(before: readonly Block[], kept: readonly Block[], outline: Outline): readonly Block[] {
  const home = outline.homeOf(kept, 0.7)
  const places = placesOf(before, kept)
  const found = places.filter((place) => place !== null)
  const first = Math.min(...found)
  const last = Math.max(...found)
  const orders = new Set(kept.map(({ order }) => order))
  const taken = new Set(found)
  const missing = (index: number): boolean => {
    const block = before[index]
    return block !== undefined && !taken.has(index) && !orders.has(block.order) && outline.isInside(block.order, home) && belongs(block)
  }
  const whole: Block[] = []
  let next = first
  for (const [index, block] of kept.entries()) {
    const place = places[index] ?? null
    const from = next
    const until = place ?? next
    whole.push(...before.slice(next, until).filter((_, offset) => missing(from + offset)))
    whole.push(block)
    if (place !== null) next = Math.max(next, place + 1)
  }
  return last < first ? kept : whole
}

function belongs({ kind, text, linkShare }: Block): boolean {
  if (linkShare >= 0.3) return false
  if (kind === 'heading') return text.length < 120
  return kind === 'list' || (text.length > 60 && /[.!?…:;。！？"”’»)\]]$/.test(text))
}

/** Where in `before` each kept paragraph stands: the first place after the one before it that has its text; `null` where none has. */
function placesOf(before: readonly Block[], kept: readonly Block[]): readonly (number | null)[] {
  const byText = new Map<string, number[]>()
  for (const [index, { text }] of before.entries()) {
    const places = byText.get(text)
    if (places === undefined) byText.set(text, [index])
    else places.push(index)
  }
  let after = -1
  return kept.map(({ text, order }) => {
    const places = byText.get(text)?.filter((index) => index > after) ?? []
    const place = places.find((index) => before[index]?.order === order) ?? places[0] ?? null
    if (place !== null) after = place
    return place
  })
}
