/** What keeps a plan from becoming a brief. `at` is the place in the plan, a JSON pointer (RFC 6901). Paragraphs count from 1. */
export type PlanProblem =
  | { readonly kind: 'plan-key-unknown'; readonly at: string; readonly key: string }
  | { readonly kind: 'plan-key-missing'; readonly at: string; readonly key: string }
  /** `expected` says in the schema's terms what may stand there. */
  | { readonly kind: 'plan-value-wrong'; readonly at: string; readonly expected: string }
  | { readonly kind: 'article-unknown'; readonly at: string; readonly article: string }
  /** A file name that several articles have. */
  | { readonly kind: 'article-ambiguous'; readonly at: string; readonly article: string; readonly ids: readonly string[] }
  | { readonly kind: 'paragraph-unknown'; readonly at: string; readonly paragraph: number; readonly paragraphs: number }
  /** `nearest` is the passage that may have been meant; never used unasked. */
  | {
      readonly kind: 'words-not-found'
      readonly at: string
      readonly words: string
      readonly nearest: { readonly paragraph: number; readonly words: string } | null
    }
  | { readonly kind: 'words-ambiguous'; readonly at: string; readonly words: string; readonly paragraphs: readonly number[] }
