import type { Node as ProseMirrorNode } from '@tiptap/pm/model'
import type { BoundedSearch } from './bounded-search.ts'
import { compile, type FindQuery } from './find-query.ts'
import { type FoundText, mostFound } from './find-in-texts.ts'
import { type SearchedRun, searchedRuns } from './searched-runs.ts'

/** A place in the document where what is looked for stands. */
export interface Match extends Pick<FoundText, 'from' | 'to' | 'groups' | 'named'>, Pick<SearchedRun, 'isQuoted' | 'note'> {
  /** In a field of the node that begins at `from`: which, and where in its text. */
  readonly field: (Pick<FoundText, 'from' | 'to'> & { readonly name: string }) | null
}

export type Found =
  | { readonly kind: 'nothing-asked' }
  | { readonly kind: 'bad-expression' }
  /** The expression was stopped. */
  | { readonly kind: 'too-slow' }
  /** In reading order, in `document`. `hasMore` where they are not all. */
  | { readonly kind: 'found'; readonly document: ProseMirrorNode; readonly matches: readonly Match[]; readonly hasMore: boolean }

/** Looks for something in the whole brief. What was being looked for before is not any more: it must not answer after this. */
export async function findInBrief(document: ProseMirrorNode, query: FindQuery, search: BoundedSearch): Promise<Found> {
  search.stop()
  if (query.text === '') return { kind: 'nothing-asked' }
  const compiled = compile(query)
  if (!compiled.ok) return { kind: 'bad-expression' }
  const runs = searchedRuns(document)
  const found = await search.find(
    runs.map(({ text }) => text),
    compiled.expression,
    !query.isExpression,
  )
  if (found === null) return { kind: 'too-slow' }
  return { kind: 'found', document, matches: found.flatMap((each) => matchIn(runs[each.text], each)), hasMore: found.length === mostFound }
}

/** What was found in a run, as a place of the document. */
export function matchIn(run: SearchedRun | undefined, { from, to, groups, named }: FoundText): readonly Match[] {
  if (run === undefined) return []
  const { start, isQuoted, note, field: name } = run
  if (name !== null) return [{ from: start, to: start + 1, groups, named, isQuoted, note, field: { name, from, to } }]
  return [{ from: start + from, to: start + to, groups, named, isQuoted, note, field: null }]
}
