import { fold } from './fold.ts'
import type { Pick, Span } from './pick.ts'

/** A pick's context as it is compared: without what typesetting changes, both sides read away from the words, a paragraph's edge as one more character. */
export interface Context {
  readonly before: string
  readonly after: string
}

/** How many characters of each side of a context stand around a place. */
export interface Agreement {
  readonly before: number
  readonly after: number
}

/** Characters of a place's surroundings that are compared with 32 of context: more, so that words inserted close by cost only what they are. */
const surroundings = 48
const contextLength = 32
/** Stands for the edge of a paragraph. A character that text does not hold. */
const edge = '\uffff'

export function contextOf(pick: Pick): Context {
  return {
    before: withEdge(reverse(fold(pick.before).text), pick.before.length < contextLength),
    after: withEdge(fold(pick.after).text, pick.after.length < contextLength),
  }
}

/** Whether the whole context stands around `span` in `text`. */
export function contextStands(context: Context, text: string, span: Span): boolean {
  const around = surroundingsOf(text, span)
  return around.before.startsWith(context.before) && around.after.startsWith(context.after)
}

/** What of a context stands around `span` in `text`. A side that has been edited counts for what is left of it if that is at least half (by edit distance), else for what still touches the words. */
export function agreement(context: Context, text: string, span: Span): Agreement {
  const around = surroundingsOf(text, span)
  return { before: kept(context.before, around.before), after: kept(context.after, around.after) }
}

function surroundingsOf(text: string, span: Span): Context {
  const left = fold(text.slice(Math.max(0, span.from - surroundings), span.from)).text
  const right = fold(text.slice(span.to, span.to + surroundings)).text
  return {
    before: withEdge(reverse(left), span.from <= surroundings),
    after: withEdge(right, span.to + surroundings >= text.length),
  }
}

function withEdge(side: string, atEdge: boolean): string {
  return atEdge ? side + edge : side
}

function reverse(text: string): string {
  return text.split('').toReversed().join('')
}

/** How much of `context` stands at the beginning of `around`. */
function kept(context: string, around: string): number {
  let touching = 0
  while (touching < context.length && context[touching] === around[touching]) touching += 1
  if (touching === context.length) return touching
  const left = context.length - distanceToStart(context, around)
  return left * 2 >= context.length ? Math.max(touching, left) : touching
}

/** Levenshtein distance of `context` to that beginning of `around` which is nearest to it. */
function distanceToStart(context: string, around: string): number {
  let row = Array.from({ length: around.length + 1 }, (_, column) => column)
  for (let line = 1; line <= context.length; line += 1) {
    const next = [line]
    for (let column = 1; column <= around.length; column += 1) {
      const replaced = (row[column - 1] ?? 0) + (context[line - 1] === around[column - 1] ? 0 : 1)
      next.push(Math.min(replaced, (row[column] ?? 0) + 1, (next[column - 1] ?? 0) + 1))
    }
    row = next
  }
  return Math.min(...row)
}
