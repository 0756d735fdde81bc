import type { Caret, Draft } from './text-draft.ts'

/** A draft with what it was before, and what was undone. `typing` is the row that the last step only typed in: further letters belong to the same step. */
export interface DraftHistory {
  readonly past: readonly Draft[]
  readonly now: Draft
  readonly future: readonly Draft[]
  readonly typing: number | null
  /** Where the last step wants the caret; `null` where it is. */
  readonly caret: Caret | null
}

/** What a step makes of a draft. */
export interface DraftStep {
  readonly draft: Draft
  readonly caret: Caret | null
  /** The row it typed in, and whether it was a letter of a word. */
  readonly typed: { readonly key: number; readonly isWord: boolean } | null
}

export function beginHistory(draft: Draft): DraftHistory {
  return { past: [], now: draft, future: [], typing: null, caret: null }
}

/** One step on. Letters typed one after another into a row are one step, up to the next space. */
export function advance({ past, now, typing }: DraftHistory, { draft, caret, typed }: DraftStep): DraftHistory {
  const isSameStep = typed !== null && typed.isWord && typing === typed.key
  return { past: isSameStep ? past : [...past, now], now: draft, future: [], typing: typed?.key ?? null, caret }
}

export function undo(history: DraftHistory): DraftHistory {
  const before = history.past.at(-1)
  if (before === undefined) return history
  return { past: history.past.slice(0, -1), now: before, future: [history.now, ...history.future], typing: null, caret: null }
}

export function redo(history: DraftHistory): DraftHistory {
  const [next, ...future] = history.future
  return next === undefined ? history : { past: [...history.past, history.now], now: next, future, typing: null, caret: null }
}
