import { Fragment, type Node as ProseMirrorNode } from '@tiptap/pm/model'
import type { EditorState, Transaction } from '@tiptap/pm/state'
import type { Match } from './found.ts'

interface Replacement {
  readonly text: string
  /** `$1`, `$<name>`, `$&` and `$$` stand for what an expression found. */
  readonly isExpression: boolean
}

/** Puts other words in these places, as one transaction. They keep the marks of the first letter that stood there. What is near each other is one step: what follows the steps of a transaction looks at each beside each. */
export function replaceMatches(state: EditorState, matches: readonly Match[], replacement: Replacement): Transaction {
  const transaction = state.tr
  replaceInFields(transaction, matches, replacement)
  const inText = matches.filter(({ field }) => field === null)
  // From the end, so that places further ahead stay true.
  for (const stretch of stretchesOf(state.doc, inText).toReversed()) {
    const start = stretch.matches[0]?.from ?? 0
    transaction.replaceWith(start, stretch.matches.at(-1)?.to ?? start, wordsFor(state, stretch, replacement))
  }
  return transaction
}

function replaceInFields(transaction: Transaction, matches: readonly Match[], replacement: Replacement): void {
  for (const match of matches.toReversed()) {
    if (match.field === null) continue
    const { name, from, to } = match.field
    const said = String(transaction.doc.nodeAt(match.from)?.attrs[name] ?? '')
    transaction.setNodeAttribute(match.from, name, said.slice(0, from) + replacementFor(match, replacement) + said.slice(to))
  }
}

/** Places in one node with nothing but words between them. */
interface Stretch {
  readonly parent: ProseMirrorNode
  /** Where the parent’s content begins. */
  readonly start: number
  readonly matches: readonly Match[]
}

function stretchesOf(document: ProseMirrorNode, matches: readonly Match[]): readonly Stretch[] {
  const stretches: (Stretch & { matches: Match[] })[] = []
  for (const match of matches) {
    const last = stretches.at(-1)
    const before = last?.matches.at(-1)
    if (last !== undefined && before !== undefined && hasOnlyWordsBetween(last, before.to, match.from)) {
      last.matches.push(match)
      continue
    }
    const $from = document.resolve(match.from)
    stretches.push({ parent: $from.parent, start: $from.start(), matches: [match] })
  }
  return stretches
}

function hasOnlyWordsBetween({ parent, start }: Stretch, from: number, to: number): boolean {
  if (from > to || to > start + parent.content.size) return false
  return parent.content.cut(from - start, to - start).content.every((node) => node.isText)
}

function wordsFor(state: EditorState, { parent, start, matches }: Stretch, replacement: Replacement): Fragment {
  return matches.reduce((whole, match, index) => {
    const words = replacementFor(match, replacement)
    const marks = parent.nodeAt(match.from - start)?.marks ?? []
    const before = index === 0 ? Fragment.empty : parent.content.cut((matches[index - 1]?.to ?? 0) - start, match.from - start)
    const put = words === '' ? Fragment.empty : Fragment.from(state.schema.text(words, marks))
    return whole.append(before).append(put)
  }, Fragment.empty)
}

/** What stands in place of a match. A group that is not there is nothing; a `$` that names none is itself. */
export function replacementFor({ groups, named }: Pick<Match, 'groups' | 'named'>, { text, isExpression }: Replacement): string {
  if (!isExpression) return text
  return text.replaceAll(/\$(?:[$&]|\d{1,2}|<[^>]*>)/gu, (sign) => {
    const name = sign.slice(1)
    if (name === '$') return '$'
    if (name === '&') return groups[0] ?? ''
    if (name.startsWith('<')) return named[name.slice(1, -1)] ?? ''
    return Number(name) < groups.length ? (groups[Number(name)] ?? '') : sign
  })
}

/** Of these places those that may be changed all at once: words inside quotations are a source’s, and stay unless it is asked for them too. */
export function replaceable(
  matches: readonly Match[],
  insideQuotations: boolean,
): { readonly changed: readonly Match[]; readonly left: number } {
  const changed = insideQuotations ? matches : matches.filter(({ isQuoted }) => !isQuoted)
  return { changed, left: matches.length - changed.length }
}
