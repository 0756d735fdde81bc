import type { Article, ParagraphIndex } from '#core/article'
import { type Context, contextOf, evidenceAt, sameParagraphs, total } from './context.ts'
import { decide, hasHalfASide, type Place, speaksOnBothSides } from './decide.ts'
import { findAcross } from './find-across.ts'
import { findBeside } from './find-beside.ts'
import { findPlaces } from './find-places.ts'
import { findReplacement, isCutOut } from './find-replacement.ts'
import type { Pick, Span } from './pick.ts'
import { weight } from './weight.ts'

/**
 * Where a pick's words are now. `exact`: at their span. `moved`: the same words elsewhere, told apart by their context. `changed`: the place is there, other words stand in it
 * (be it only by a typographic quotation mark). `ambiguous`: nothing tells which of these places it is, or whether the only one is it; of very many places the nearest. `missing`: not found.
 * Never a silent guess.
 */
export type Anchor =
  | { readonly kind: 'exact'; readonly span: Span }
  | { readonly kind: 'moved'; readonly span: Span; readonly from: ParagraphIndex }
  | { readonly kind: 'changed'; readonly span: Span; readonly words: string }
  | { readonly kind: 'ambiguous'; readonly candidates: readonly Span[] }
  | { readonly kind: 'missing' }

/**
 * Finds a pick in its article as the article stands now. Standing at the old span is no proof: an edit may have put other words of the same spelling there, so the context is asked first,
 * and then whether as many places of these words are left as there were: where one is gone, a likeness of surroundings is not enough.
 * Typographic differences are passed over in the search; words that differ by one count as changed. Takes time in proportion to the article, whatever stands in it.
 */
export function locate(pick: Pick, article: Article): Anchor {
  const context = contextOf(pick)
  const old = { span: pick.span, evidence: evidenceAt(context, article, pick.span) }
  // Nearly every pick; asked before the article is searched.
  if (textAt(article, pick.span) === pick.words && isUntouched(old, context)) return { kind: 'exact', span: pick.span }

  const found = findPlaces(pick, article)
  const places = found.spans.map((span) => ({ span, evidence: evidenceAt(context, article, span) }))
  const search: Search = { pick, article, context, places: placesLeft(context, article, places, found.count), count: found.count }
  return withWholeContext(search) ?? withPartOfContext(search) ?? withoutContext(search)
}

interface Search {
  readonly pick: Pick
  readonly article: Article
  readonly context: Context
  readonly places: readonly Place[]
  /** How many places of the words there are, with those that are not looked at. */
  readonly count: number
}

/** Same paragraph between the same two; for a pick without a setting the same context must do. */
function isUntouched({ evidence }: Place, { setting }: Context): boolean {
  return setting === null ? evidence.whole : evidence.sameParagraph && evidence.sides === 2
}

function withWholeContext(search: Search): Anchor | null {
  const left = search.places
  if (!left.some(({ evidence }) => evidence.whole)) return null
  const whole = left.filter(({ evidence }) => evidence.whole)
  // Copies that are alike from end to end: it is at its old place, whichever was added.
  const stayed = whole.find(({ span, evidence }) => equals(span, search.pick.span) && evidence.sides > 0)
  if (stayed !== undefined && whole.every(({ evidence }) => evidence.fingerprint === stayed.evidence.fingerprint)) {
    return textAt(search.article, stayed.span) === search.pick.words
      ? { kind: 'exact', span: stayed.span }
      : changed(search.article, stayed.span)
  }
  const chosen = decide(left)
  if (chosen !== null) return at(search, chosen)
  return { kind: 'ambiguous', candidates: whole.map(({ span }) => span) }
}

/**
 * The places that may still be the one. As long as the paragraph stands as often as it did, it is one of these; once it stands less often, those left are the others.
 * Where one of the places of the words is gone, another must stand with its whole context between the same two paragraphs to be the one.
 */
function placesLeft(context: Context, article: Article, places: readonly Place[], count: number): readonly Place[] {
  const { setting } = context
  if (setting === null) return places
  const same = sameParagraphs(context, article)
  if (same > setting.twins) return places.filter(({ evidence }) => evidence.sameParagraph)
  return places.filter(({ evidence }) => {
    if (evidence.sides === 2 && evidence.whole) return true
    return count > setting.copies && !evidence.sameParagraph
  })
}

function withPartOfContext(search: Search): Anchor | null {
  const { pick, article, context } = search
  if (isCutOut(pick, article)) return null
  const chosen = decide(search.places)
  const replaced = findReplacement(pick, article)
  const place = chosen ?? onlyWithin(replaced, search.places)
  if (replaced !== null && (place === null || !isWithin(place.span, replaced))) {
    const evidence = evidenceAt(context, article, replaced)
    if (place === null || total(evidence).kept > total(place.evidence).kept) return at(search, { span: replaced, evidence })
  }
  if (place !== null) return at(search, place)
  return edited(search)
}

/** The words where they stand as they did, in a place that also holds what was put in beside them. */
function onlyWithin(outer: Span | null, places: readonly Place[]): Place | null {
  const inside = outer === null ? [] : places.filter(({ span }) => isWithin(span, outer))
  return inside.length === 1 ? (inside[0] ?? null) : null
}

function edited({ pick, article, count }: Search): Anchor | null {
  const span = findAcross(pick, article) ?? (count === 0 ? findBeside(pick, article) : null)
  return span === null ? null : changed(article, span)
}

/** Words of this weight that stand in an article once are known by themselves. */
const telling = 24
/** So little context is an accident. */
const some = 8

/** Where no context speaks, a place that is the only one may still be known by its span or by the length of its words. */
function withoutContext(search: Search): Anchor {
  const { pick, places } = search
  const [only, ...others] = places
  if (only === undefined || isGone(search)) return { kind: 'missing' }
  if (others.length > 0) return { kind: 'ambiguous', candidates: places.map(({ span }) => span) }
  const known = equals(only.span, pick.span) || weight(pick.words) >= telling || total(only.evidence).kept >= some
  return known ? at(search, only) : { kind: 'missing' }
}

/** One of the places where these words stood when they were picked is no more: theirs, perhaps. */
function isGone({ context, count }: Search): boolean {
  return context.setting !== null && count <= context.setting.copies
}

/** The verdict on the place that was chosen. */
function at(search: Search, place: Place): Anchor {
  const { pick, article } = search
  if (textAt(article, place.span) !== pick.words) return changed(article, place.span)
  if (!equals(place.span, pick.span)) return { kind: 'moved', span: place.span, from: pick.span.paragraph }
  return isProved(search, place) ? { kind: 'exact', span: pick.span } : { kind: 'ambiguous', candidates: [place.span] }
}

/** Whether the words at the old span are those that were picked, and not others like them that came to stand there. */
function isProved({ context: { setting }, places, count }: Search, { evidence, span }: Place): boolean {
  if (setting === null) return evidence.whole
  if (evidence.sameParagraph && count > setting.copies) return true
  const others = places.filter((place) => !equals(place.span, span))
  // All that stood around them is elsewhere now.
  if (others.some((other) => other.evidence.whole && !evidence.whole)) return false
  // They never stood anywhere else, so no others could come here.
  if (setting.copies === 0 && count === 1) return evidence.sides > 0 || total(evidence).kept >= some
  if (evidence.whole) return evidence.sides === 2 || count === setting.copies + 1
  return evidence.sides === 2 && count === setting.copies + 1 && hasNoRival({ evidence, span }, others)
}

/** The neighbours tell which paragraph it is, but not which of several places in it; and what stands elsewhere with half a side may have been put there from here. */
function hasNoRival(place: Place, others: readonly Place[]): boolean {
  return speaksOnBothSides(place) && !others.some((other) => other.span.paragraph === place.span.paragraph || hasHalfASide(other))
}

function changed(article: Article, span: Span): Anchor {
  return { kind: 'changed', span, words: textAt(article, span) }
}

function textAt(article: Article, span: Span): string {
  return (article.paragraphs[span.paragraph]?.text ?? '').slice(span.from, span.to)
}

function equals(one: Span, other: Span): boolean {
  return one.paragraph === other.paragraph && one.from === other.from && one.to === other.to
}

function isWithin(inner: Span, outer: Span): boolean {
  return inner.paragraph === outer.paragraph && inner.from >= outer.from && inner.to <= outer.to
}
