import type { Article } from '#core/article'
import type { Pick, Span } from '#core/picks'

/** How Hypothesis weighs a quote, its two contexts and its position (client, `match-quote.ts`), and how many errors it lets pass. */
const weights = { quote: 50, before: 20, after: 20, position: 2 }
const mostErrors = 256

/**
 * The reference: a text quote found again by its best approximate match, as web annotation tools do it. It names one place, or none, and says nothing of how sure it is.
 * Errors are counted by edit distance, for whole paragraphs one after the other.
 */
export function fuzzyAnchor(pick: Pick, article: Article): Span | null {
  const allowed = Math.min(mostErrors, pick.words.length / 2)
  let best: Span | null = null
  let bestScore = 0
  for (const [paragraph, { text }] of article.paragraphs.entries()) {
    for (const { from, to, errors } of matches(pick.words, text, allowed)) {
      const score =
        weights.quote * (1 - errors / pick.words.length) +
        weights.before * likeness(pick.before, text.slice(Math.max(0, from - pick.before.length), from)) +
        weights.after * likeness(pick.after, text.slice(to, to + pick.after.length)) +
        weights.position * (paragraph === pick.span.paragraph ? 1 - Math.abs(from - pick.span.from) / Math.max(1, text.length) : 0)
      if (score <= bestScore) continue
      best = { paragraph, from, to }
      bestScore = score
    }
  }
  return best
}

interface Match {
  readonly from: number
  readonly to: number
  readonly errors: number
}

/** The best approximate places of `words` in `text` (Sellers’ algorithm): those with the fewest errors, if these are few enough. */
function matches(words: string, text: string, allowed: number): readonly Match[] {
  let column: Column = Array.from({ length: words.length + 1 }, (_, index) => ({ errors: index, from: 0 }))
  let found: Match[] = []
  let least = allowed
  for (let to = 1; to <= text.length; to += 1) {
    column = nextColumn(words, text[to - 1] ?? '', column, to)
    const last = column[words.length]
    if (last === undefined || last.errors > least) continue
    if (last.errors < least) found = []
    least = last.errors
    found.push({ ...last, to })
  }
  return found
}

/** For every beginning of the words: the fewest errors with which it ends here, and where it then begins. */
type Column = readonly { readonly errors: number; readonly from: number }[]

function nextColumn(words: string, unit: string, column: Column, to: number): Column {
  let above = { errors: 0, from: to }
  const next = [above]
  for (let index = 1; index <= words.length; index += 1) {
    const [diagonal = above, left = above] = column.slice(index - 1, index + 1)
    const replaced = { errors: diagonal.errors + (words[index - 1] === unit ? 0 : 1), from: diagonal.from }
    const added = { errors: left.errors + 1, from: left.from }
    const dropped = { errors: above.errors + 1, from: above.from }
    above = [replaced, added, dropped].reduce((best, other) => (other.errors < best.errors ? other : best))
    next.push(above)
  }
  return next
}

function likeness(one: string, other: string): number {
  if (one === '') return other === '' ? 1 : 0
  const [match] = matches(one, other, one.length)
  return 1 - (match?.errors ?? one.length) / one.length
}
