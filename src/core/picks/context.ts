import type { Article } from '#core/article'
import { fold } from './fold.ts'
import type { Pick, Span } from './pick.ts'
import { fingerprint, neighbours } from './setting.ts'

/** A pick's surroundings as they are compared: without what typesetting changes, both sides read away from the words. */
export interface Context {
  readonly before: Side
  readonly after: Side
  /** `null` for a pick of the first briefs, which knows no more than its two sides. */
  readonly setting: Pick['setting'] | null
}

/** One side in two readings: to the edge of the paragraph, which counts as a character, and across it, so that a paragraph may be split or merged. */
interface Side {
  readonly within: string
  readonly across: string
}

/** What speaks for a place. */
export interface Evidence {
  readonly before: Kept
  readonly after: Kept
  /** Both sides stand whole. */
  readonly whole: boolean
  /** The paragraph is the same from end to end, but for typography. */
  readonly sameParagraph: boolean
  /** How many of the two neighbouring paragraphs touch it as they did; the ends of the article do not count. */
  readonly neighbours: number
  /** Both neighbours do, or the article ends there as it did. */
  readonly sameNeighbours: boolean
}

/** How many characters of a side stand, of how many. */
export interface Kept {
  readonly kept: number
  readonly of: number
}

/** Characters of a place's surroundings that are compared with 32 of context: more, so that words inserted close by cost only what they are. */
const surroundings = 48
const contextLength = 32
/** Stands for the edge of a paragraph. A character that text does not hold. */
const edge = '\uffff'

export function contextOf(pick: Pick): Context {
  const before = reverse(fold(pick.before).text)
  const after = fold(pick.after).text
  const ends = { before: pick.before.length < contextLength, after: pick.after.length < contextLength }
  const { above = '', below = '' } = pick.setting ?? {}
  return {
    before: { within: withEdge(before, ends.before), across: onwards(before, ends.before, reverse(above)) },
    after: { within: withEdge(after, ends.after), across: onwards(after, ends.after, below) },
    setting: pick.setting ?? null,
  }
}

/** What of a context stands around `span`. A side that has been edited counts for what is left of it if that is at least half (by edit distance), else for what still touches the words. */
export function evidenceAt(context: Context, article: Article, span: Span): Evidence {
  const around = surroundingsOf(article, span)
  const before = keptOf(context.before, around.before)
  const after = keptOf(context.after, around.after)
  const here = neighbours(article, span.paragraph)
  const setting = context.setting ?? { paragraph: '', above: '', below: '' }
  return {
    before,
    after,
    whole: before.kept === before.of && after.kept === after.of,
    sameParagraph: setting.paragraph === fingerprint(article.paragraphs[span.paragraph]?.text ?? ''),
    neighbours: Number(setting.above !== '' && setting.above === here.above) + Number(setting.below !== '' && setting.below === here.below),
    sameNeighbours: context.setting !== null && setting.above === here.above && setting.below === here.below,
  }
}

/** The characters of both sides that stand, and that could. */
export function total({ before, after }: Evidence): Kept {
  return { kept: before.kept + after.kept, of: before.of + after.of }
}

function surroundingsOf(article: Article, span: Span): { readonly before: Side; readonly after: Side } {
  const text = article.paragraphs[span.paragraph]?.text ?? ''
  const here = neighbours(article, span.paragraph)
  // Three times as much, because folding may shorten it.
  const left = reverse(fold(text.slice(Math.max(0, span.from - 3 * surroundings), span.from)).text).slice(0, surroundings)
  const right = fold(text.slice(span.to, span.to + 3 * surroundings)).text.slice(0, surroundings)
  const ends = { before: left.length < surroundings, after: right.length < surroundings }
  return {
    before: { within: withEdge(left, ends.before), across: onwards(left, ends.before, reverse(here.above)) },
    after: { within: withEdge(right, ends.after), across: onwards(right, ends.after, here.below) },
  }
}

function withEdge(side: string, atEdge: boolean): string {
  return atEdge ? side + edge : side
}

/** A side read on into the next paragraph, with nothing between: a space at a paragraph's edge comes and goes. */
function onwards(side: string, atEdge: boolean, next: string): string {
  return (atEdge ? side.trimEnd() + next : side).replaceAll(' ', '').slice(0, surroundings)
}

function reverse(text: string): string {
  return text.split('').toReversed().join('')
}

function keptOf(side: Side, around: Side): Kept {
  const within = { kept: kept(side.within, around.within), of: side.within.length }
  if (within.kept === within.of || side.across.length < least) return within
  const across = { kept: kept(side.across, around.across), of: side.across.length }
  return across.kept * within.of > within.kept * across.of ? across : within
}

/** Fewer characters read across an edge say nothing. */
const least = 12

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
