import type { Article } from '#core/article'
import { fold } from './fold.ts'
import type { Pick, Setting, Span } from './pick.ts'
import { fingerprint, neighbours } from './setting.ts'

/** A pick's surroundings as they are compared: without what typesetting changes, both sides read away from the words. */
export interface Context {
  readonly before: Side
  readonly after: Side
  /** `null` for a pick of the first briefs, which knows no more than its two sides. */
  readonly setting: Setting | null
  /** What is known of the paragraphs of the article that is searched, each looked at once. */
  readonly seen: Map<number, Seen>
}

interface Seen {
  readonly above: string
  readonly below: string
  readonly fingerprint: string
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
  /** That of its paragraph. */
  readonly fingerprint: string
  /** How many of the two neighbouring paragraphs touch it as they did; an end of the article counts for one. */
  readonly sides: number
  /** How many of these are ends of the article. */
  readonly ends: number
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

/** The context of a pick, to be compared with places of one article. */
export function contextOf(pick: Pick): Context {
  const before = reverse(fold(pick.before).text)
  const after = fold(pick.after).text
  const ends = { before: pick.before.length < contextLength, after: pick.after.length < contextLength }
  const { above = '', below = '' } = pick.setting ?? {}
  return {
    before: { within: withEdge(before, ends.before), across: onwards(before, ends.before, reverse(above)) },
    after: { within: withEdge(after, ends.after), across: onwards(after, ends.after, below) },
    setting: pick.setting ?? null,
    seen: new Map(),
  }
}

/** What of a context stands around `span`. A side that has been edited counts for what is left of it if that is at least half (by edit distance), else for what still touches the words. */
export function evidenceAt(context: Context, article: Article, span: Span): Evidence {
  const here = seenAt(context, article, span.paragraph)
  const around = surroundingsOf(article, span, here)
  const before = keptOf(context.before, around.before)
  const after = keptOf(context.after, around.after)
  const { setting } = context
  const above = setting?.above === here.above
  const below = setting?.below === here.below
  return {
    before,
    after,
    whole: before.kept === before.of && after.kept === after.of,
    sameParagraph: setting?.paragraph === here.fingerprint,
    fingerprint: here.fingerprint,
    sides: Number(above) + Number(below),
    ends: Number(above && setting?.above === '') + Number(below && setting?.below === ''),
  }
}

/** The characters of both sides that stand, and that could. */
export function total({ before, after }: Evidence): Kept {
  return { kept: before.kept + after.kept, of: before.of + after.of }
}

/** In how many paragraphs of the article a pick’s paragraph stands unchanged. */
export function sameParagraphs(context: Context, article: Article): number {
  const { setting } = context
  if (setting === null) return 0
  return article.paragraphs.filter((_, paragraph) => seenAt(context, article, paragraph).fingerprint === setting.paragraph).length
}

function seenAt({ seen }: Context, article: Article, paragraph: number): Seen {
  const known = seen.get(paragraph)
  if (known !== undefined) return known
  const now = { ...neighbours(article, paragraph), fingerprint: fingerprint(article.paragraphs[paragraph]?.text ?? '') }
  seen.set(paragraph, now)
  return now
}

function surroundingsOf(article: Article, span: Span, here: Seen): { readonly before: Side; readonly after: Side } {
  const text = article.paragraphs[span.paragraph]?.text ?? ''
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
  const isInside = !side.within.endsWith(edge) && !around.within.endsWith(edge)
  if (within.kept === within.of || isInside || side.across.length < least) return within
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
  let row = Uint8Array.from({ length: around.length + 1 }, (_, column) => column)
  let next = new Uint8Array(row.length)
  for (let line = 1; line <= context.length; line += 1) {
    const unit = context.charCodeAt(line - 1)
    next[0] = line
    let left = line
    for (let column = 1; column < row.length; column += 1) {
      const diagonal = (row[column - 1] ?? 0) + (unit === around.charCodeAt(column - 1) ? 0 : 1)
      left = Math.min(diagonal, (row[column] ?? 0) + 1, left + 1)
      next[column] = left
    }
    ;[row, next] = [next, row]
  }
  return row.reduce((least, distance) => Math.min(least, distance))
}
