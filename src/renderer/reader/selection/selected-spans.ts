import { snapToGraphemes, type Span, type Stretch } from '#core/picks'
import { isBefore } from './reach.ts'
import { selectedPlaces } from './selected-places.ts'

/** What is selected inside `root`, which draws these paragraphs: one span a paragraph, without white space at its ends and without half a character. Empty when nothing is selected there. */
export function selectedSpans(root: HTMLElement, texts: readonly string[]): readonly Span[] {
  const places = selectedPlaces(root)
  if (places === null) return []
  const [from, to] = isBefore(places.anchor, places.head) ? [places.anchor, places.head] : [places.head, places.anchor]
  const spans: Span[] = []
  for (let { paragraph } = from; paragraph <= to.paragraph; paragraph += 1) {
    const text = texts[paragraph] ?? ''
    const start = paragraph === from.paragraph ? from.offset : 0
    const end = paragraph === to.paragraph ? to.offset : text.length
    const stretch = trimmed(text, snapToGraphemes(text, start, end))
    if (stretch.from < stretch.to) spans.push({ paragraph, ...stretch })
  }
  return spans
}

/** Without white space at its ends; empty where there is nothing else. */
function trimmed(text: string, { from, to }: Stretch): Stretch {
  const inside = text.slice(from, to)
  const start = from + inside.length - inside.trimStart().length
  return { from: start, to: Math.max(start, from + inside.trimEnd().length) }
}
