import type { Twin } from '#ipc/library-types'

interface Facts {
  readonly title: string | null
  readonly outlet: string | null
  readonly published: string | null
}

/**
 * What it means that two articles have the same text. Another outlet’s copy is no duplicate but one origin told twice (circular reporting: STANDARDS, ICD 206);
 * another title or day of the same outlet is another version. What is not known agrees with anything.
 */
export function compareFacts(one: Facts, other: Facts): Twin['kind'] {
  if (differ(one.outlet, other.outlet)) return 'other-outlet'
  return differ(one.title, other.title) || daysDiffer(one.published, other.published) ? 'other-version' : 'same-article'
}

function differ(one: string | null, other: string | null): boolean {
  return one !== null && other !== null && folded(one) !== folded(other)
}

/** Letters and digits alone, without accents, case or the article in front of many a newspaper’s name. */
function folded(text: string): string {
  const letters = text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/^the\s+/u, '')
    .replaceAll(/[^\p{L}\p{N}]/gu, '')
  return letters === '' ? text : letters
}

/** A month agrees with each of its days. */
function daysDiffer(one: string | null, other: string | null): boolean {
  return one !== null && other !== null && !one.startsWith(other) && !other.startsWith(one)
}
