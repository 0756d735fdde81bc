import { type FieldName, searchTokens, type SearchToken } from './search-tokens.ts'
import type { SearchedWords, SearchField, SearchTree } from './search-tree.ts'

/**
 * What the user typed, understood. Nothing typed is an error: what makes no sense as an operator or a field is taken as a word. `null` when there is no word in it.
 *
 * - `harbour ice`: both words, in any order, whatever accents and capitals; the last one may be a beginning, but not one of one or two Latin, Greek or Cyrillic letters or digits, which would begin half of all words
 * - `"harbour ice"`: next to each other, in quotation marks of any kind
 * - `harb*`: any word that begins so; of one such letter the star is passed over
 * - `ice AND fog`, `ice OR fog`, `ice NOT fog`, `-fog`, `(ice OR fog) harbour`: operators in capitals; `OR` binds less than standing side by side
 * - `title: outlet: by: text:` (`byline:` and `author:` are `by:`): the next word, phrase or parenthesis there only
 * - `tag: lang: after:2031-03 before:2031`: with this tag; in this language, whatever the country; from or to a day, month or year, which counts in. A date that is known by month or year alone is inside wherever part of it could be.
 *
 * At most 32 words or phrases count, so that a pasted page stays fast.
 */
export function parseSearch(text: string): SearchTree | null {
  return new Parser(searchTokens(text)).all()
}

/** Reads tokens from left to right: alternatives of rows of parts. */
class Parser {
  readonly #tokens: readonly SearchToken[]
  #at = 0

  constructor(tokens: readonly SearchToken[]) {
    this.#tokens = tokens
  }

  all(): SearchTree | null {
    const parts: SearchTree[] = []
    while (this.#at < this.#tokens.length) {
      const part = this.#alternatives('any')
      if (part !== null) parts.push(part)
      // A parenthesis that closes nothing is punctuation.
      if (this.#tokens[this.#at]?.kind === 'close') this.#at += 1
    }
    return joined('and', parts)
  }

  #alternatives(field: SearchField): SearchTree | null {
    const parts: SearchTree[] = []
    for (;;) {
      const part = this.#row(field)
      if (part !== null) parts.push(part)
      if (!this.#isOperator('OR')) return joined('or', parts)
      this.#at += 1
    }
  }

  #row(field: SearchField): SearchTree | null {
    const parts: SearchTree[] = []
    for (;;) {
      const token = this.#tokens[this.#at]
      if (token === undefined || token.kind === 'close') break
      if (parts.length > 0 && this.#isOperator('OR')) break
      if (parts.length > 0 && this.#isOperator('AND')) this.#at += 1
      const part = this.#part(field)
      if (part !== null) parts.push(part)
    }
    return joined('and', parts)
  }

  #part(field: SearchField): SearchTree | null {
    const token = this.#tokens[this.#at]
    if (token === undefined || token.kind === 'close') return null
    const isNot = token.kind === 'operator' && token.name === 'NOT' && this.#beginsPart(this.#at + 1)
    this.#at += 1
    if (isNot || token.kind === 'minus') {
      const part = this.#part(field)
      return part === null ? null : { kind: 'not', part }
    }
    return this.#plainPart(token, field)
  }

  #plainPart(token: Exclude<SearchToken, { readonly kind: 'close' | 'minus' }>, field: SearchField): SearchTree | null {
    switch (token.kind) {
      case 'open':
        return this.#group(field)
      case 'operator':
        return this.#word(token.name, field)
      case 'field':
        return this.#inField(token.field, field) ?? this.#word(token.typed, field)
      case 'words':
        return this.#words(token, field)
    }
  }

  #group(field: SearchField): SearchTree | null {
    const part = this.#alternatives(field)
    if (this.#tokens[this.#at]?.kind === 'close') this.#at += 1
    return part
  }

  /** What a field’s name says of what follows it; `null` when that is nothing it could be said of. */
  #inField(name: FieldName, outer: SearchField): SearchTree | null {
    const next = this.#tokens[this.#at]
    const column = columns[name]
    if (column !== null) {
      if (next?.kind !== 'words' && next?.kind !== 'open') return null
      return this.#part(outer === 'any' ? column : outer)
    }
    if (next?.kind !== 'words') return null
    const value = valueOf(name, next.text.trim())
    if (value !== null) this.#at += 1
    return value
  }

  #words(token: Extract<SearchToken, { readonly kind: 'words' }>, field: SearchField): SearchedWords {
    const isLast = this.#at === this.#tokens.length && token.form !== 'phrase'
    return {
      kind: 'words',
      text: token.text,
      isBeginning: token.hasStar ? !endsInOne.test(token.text) : isLast && !endsInTwo.test(token.text),
      field,
    }
  }

  #word(text: string, field: SearchField): SearchedWords {
    return this.#words({ kind: 'words', text, form: 'word', hasStar: false }, field)
  }

  #isOperator(name: 'AND' | 'OR'): boolean {
    const token = this.#tokens[this.#at]
    return token?.kind === 'operator' && token.name === name && this.#beginsPart(this.#at + 1)
  }

  #beginsPart(at: number): boolean {
    const token = this.#tokens[at]
    return token !== undefined && token.kind !== 'close' && (token.kind !== 'operator' || token.name === 'NOT')
  }
}

const columns = {
  title: 'title',
  outlet: 'outlet',
  by: 'byline',
  byline: 'byline',
  author: 'byline',
  text: 'text',
  tag: null,
  lang: null,
  after: null,
  before: null,
} as const satisfies Readonly<Record<FieldName, SearchField | null>>

function valueOf(name: FieldName, value: string): SearchTree | null {
  if (name === 'tag') return { kind: 'tag', tag: value }
  if (name === 'lang') return { kind: 'language', language: value }
  if (!partialDate.test(value)) return null
  return { kind: name === 'after' ? 'from' : 'to', date: value }
}

const partialDate = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/

function joined(kind: 'and' | 'or', parts: readonly SearchTree[]): SearchTree | null {
  const [first] = parts
  if (first === undefined) return null
  if (parts.length === 1) return first
  return { kind, parts: parts.flatMap((part) => (part.kind === kind ? part.parts : [part])) }
}

/** Such a letter at the end, with nothing but punctuation before it. Where a character is a word, as in Chinese, one is enough. */
const endsInOne = /(?:^|[^\p{L}\p{N}\p{M}\p{Co}])[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Nd}]\p{M}*[^\p{L}\p{N}\p{Co}]*$/u
const endsInTwo =
  /(?:^|[^\p{L}\p{N}\p{M}\p{Co}])(?:[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Nd}]\p{M}*){1,2}[^\p{L}\p{N}\p{Co}]*$/u
