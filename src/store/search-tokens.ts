/** A piece of what was typed. */
export type SearchToken =
  | { readonly kind: 'open' }
  | { readonly kind: 'close' }
  | { readonly kind: 'minus' }
  | { readonly kind: 'operator'; readonly name: 'AND' | 'OR' | 'NOT' }
  /** The name before a colon, as typed, in small letters in `field`. */
  | { readonly kind: 'field'; readonly field: FieldName; readonly typed: string }
  | { readonly kind: 'words'; readonly text: string; readonly form: 'word' | 'phrase' | 'open phrase'; readonly hasStar: boolean }

export type FieldName = 'title' | 'outlet' | 'by' | 'byline' | 'author' | 'text' | 'tag' | 'lang' | 'after' | 'before'

/** A pasted page stays fast: so many words or phrases count, and so many pieces of any kind. */
const mostWords = 32
const mostTokens = 256

/** Cuts what was typed into pieces. What holds no letter or number is left out. */
export function searchTokens(text: string): readonly SearchToken[] {
  const tokens: SearchToken[] = []
  let words = 0
  for (const { groups } of text.matchAll(pieces)) {
    const token = tokenOf(groups ?? {})
    if (token?.kind === 'words') words += 1
    if (words > mostWords || tokens.length === mostTokens) break
    if (token !== null) tokens.push(token)
  }
  return tokens
}

/**
 * A phrase in straight, curly, low or angled double quotation marks, which may be followed by a star; one that is not closed yet; a parenthesis; a minus in front of something;
 * a field’s name with its colon; or a word. None of them can hold what ends an FTS5 string: a straight mark, or NUL, which ends the whole query.
 */
const pieces =
  /["“”„«»](?<closed>[^"“”„«»\0]*)["“”„«»](?<star>\*)?|["“”„«»](?<rest>[^"“”„«»\0]*)|(?<open>\()|(?<close>\))|(?<=^|[\s(])(?<minus>-)(?=[^\s-])|(?<=^|[\s(-])(?<field>title|outlet|byline|by|author|text|tag|lang|after|before):|(?<word>[^\s"“”„«»\0()]+)/giu

type Groups = Readonly<Record<string, string | undefined>>

function tokenOf(groups: Groups): SearchToken | null {
  const { closed, star, rest } = groups
  if (closed !== undefined) return wordsOf(closed, 'phrase', star !== undefined)
  return rest === undefined ? singleToken(groups) : wordsOf(rest, 'open phrase', false)
}

function singleToken({ open, close, minus, field, word }: Groups): SearchToken | null {
  if (open !== undefined) return { kind: 'open' }
  if (close !== undefined) return { kind: 'close' }
  if (minus !== undefined) return { kind: 'minus' }
  if (field !== undefined) {
    const name = fieldNames.find((known) => known === field.toLowerCase())
    return name === undefined ? null : { kind: 'field', field: name, typed: field }
  }
  if (word === 'AND' || word === 'OR' || word === 'NOT') return { kind: 'operator', name: word }
  return wordsOf(word ?? '', 'word', /\p{L}\p{M}*\*$|\p{N}\*$/u.test(word ?? ''))
}

const fieldNames: readonly FieldName[] = ['title', 'outlet', 'byline', 'by', 'author', 'text', 'tag', 'lang', 'after', 'before']

function wordsOf(text: string, form: 'word' | 'phrase' | 'open phrase', hasStar: boolean): SearchToken | null {
  return searchable.test(text) ? { kind: 'words', text, form, hasStar } : null
}

/** What the tokenizer makes words of: letters, numbers and private characters. Anything else would be a word of no tokens, which matches nothing. */
const searchable = /[\p{L}\p{N}\p{Co}]/u
