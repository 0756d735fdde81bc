import { datesFrom, datesTo, languageIs, tagIs, type Part } from './article-conditions.ts'
import { parseSearch } from './parse-search.ts'
import type { SearchedWords, SearchTree } from './search-tree.ts'

/** What a search asks of the full-text index, as FTS5 queries, and what it asks beside. */
export interface SearchQuery {
  /** `null` where the index alone finds nothing: `tag:ice`, `-fog`, `tag:ice OR fog`. */
  readonly match: string | null
  /** Articles of `match` with all that is sought in title, byline and outlet. */
  readonly headMatch: string | null
  /** A phrase stands in it. Ranking one costs FTS5 another look at all places of its words (bm25 counts the articles that hold it), and says little: whoever types a phrase knows what it is in. */
  readonly hasPhrase: boolean
  /** What is marked in a snippet: every word that was not to be left out. */
  readonly marked: string | null
  readonly parts: readonly Part[]
}

/** What was typed, for the index and the tables. Every word goes in as an FTS5 string, so nothing typed is ever an operator of FTS5 or an error there. The language is told at `parseSearch`. */
export function searchQuery(text: string): SearchQuery {
  const tree = parseSearch(text)
  const top = tree === null ? [] : tree.kind === 'and' ? tree.parts : [tree]
  const found = top.filter((part) => matchOf(part) !== null)
  const barred = found.length === 0 ? [] : top.filter((part) => part.kind === 'not' && matchOf(part.part) !== null)
  const rest = top.filter((part) => !found.includes(part) && !barred.includes(part))
  const match = matchOfRow([...found, ...barred])
  const head = found.map((part) => positiveOf(part)).filter((part) => part !== null)
  const marked = tree === null ? [] : wordsOf(tree)
  return {
    match,
    headMatch: match === null ? null : headMatchOf(match, head.join(' AND '), top.some(holdsNot)),
    hasPhrase: top.some(holdsPhrase),
    marked: marked.length === 0 ? null : marked.join(' OR '),
    parts: rest.map((part) => partOf(part, inIndex)),
  }
}

/** All that is sought, in the three short columns; where something must not be there, it must not be in the text either. */
function headMatchOf(match: string, head: string, hasNot: boolean): string {
  const inHeads = `{title byline outlet} : (${head})`
  return hasNot ? `(${match}) AND ${inHeads}` : inHeads
}

function holdsNot(tree: SearchTree): boolean {
  return tree.kind === 'not' || ((tree.kind === 'and' || tree.kind === 'or') && tree.parts.some(holdsNot))
}

function holdsPhrase(tree: SearchTree): boolean {
  if (tree.kind === 'words') return /[\p{L}\p{N}\p{Co}][^\p{L}\p{N}\p{M}\p{Co}]+[\p{L}\p{N}\p{Co}]/u.test(tree.text)
  return (tree.kind === 'and' || tree.kind === 'or') && tree.parts.some(holdsPhrase)
}

/** The same where the index holds nothing: in the trash words are looked for in title, byline, outlet and file name, each as part of any word. */
export function searchWithoutIndex(text: string): Part | null {
  const tree = parseSearch(text)
  return tree === null ? null : partOf(tree, inHead)
}

/** The FTS5 query that finds just this; `null` where there is none: FTS5 knows “but not”, and no “not”. */
function matchOf(tree: SearchTree): string | null {
  switch (tree.kind) {
    case 'words':
      return matchOfWords(tree)
    case 'and':
      return matchOfRow(tree.parts)
    case 'or': {
      const parts = tree.parts.map((part) => matchOf(part))
      return parts.includes(null) ? null : `(${parts.join(' OR ')})`
    }
    case 'not':
    case 'tag':
    case 'language':
    case 'from':
    case 'to':
      return null
  }
}

function matchOfRow(parts: readonly SearchTree[]): string | null {
  const wanted = parts.filter(({ kind }) => kind !== 'not').map((part) => matchOf(part))
  const barred = parts.flatMap((part) => (part.kind === 'not' ? [matchOf(part.part)] : []))
  if (wanted.length === 0 || wanted.includes(null) || barred.includes(null)) return null
  const all = wanted.join(' AND ')
  return barred.length === 0 ? `(${all})` : `((${all}) NOT (${barred.join(' OR ')}))`
}

function matchOfWords({ text, isBeginning, field }: SearchedWords): string {
  return `${field === 'any' ? '' : `${field} : `}"${text}"${isBeginning ? ' *' : ''}`
}

/** What must be there for `matchOf`, without what must not. */
function positiveOf(tree: SearchTree): string | null {
  if (tree.kind === 'words') return matchOfWords(tree)
  if (tree.kind !== 'and' && tree.kind !== 'or') return null
  const parts = tree.parts.map((part) => positiveOf(part)).filter((part) => part !== null)
  return `(${parts.join(tree.kind === 'and' ? ' AND ' : ' OR ')})`
}

function wordsOf(tree: SearchTree): readonly string[] {
  if (tree.kind === 'words') return [matchOfWords(tree)]
  return tree.kind === 'and' || tree.kind === 'or' ? tree.parts.flatMap((part) => wordsOf(part)) : []
}

/** As a condition over `articles`. `ofWords` says how words are looked for. */
function partOf(tree: SearchTree, ofWords: (words: SearchedWords) => Part): Part {
  switch (tree.kind) {
    case 'words':
      return ofWords(tree)
    case 'tag':
      return tagIs(tree.tag)
    case 'language':
      return languageIs(tree.language)
    case 'from':
      return datesFrom(tree.date)
    case 'to':
      return datesTo(tree.date)
    case 'not': {
      const { sql, values } = partOf(tree.part, ofWords)
      return { sql: `NOT coalesce(${sql}, FALSE)`, values }
    }
    case 'and':
    case 'or': {
      const parts = tree.parts.map((part) => partOf(part, ofWords))
      return {
        sql: `(${parts.map(({ sql }) => sql).join(tree.kind === 'and' ? ' AND ' : ' OR ')})`,
        values: parts.flatMap(({ values }) => values),
      }
    }
  }
}

function inIndex(words: SearchedWords): Part {
  return { sql: '+sequence IN (SELECT rowid FROM article_search WHERE article_search MATCH ?)', values: [matchOfWords(words)] }
}

function inHead({ text, field }: SearchedWords): Part {
  const places = field === 'any' || field === 'text' ? ['title', 'byline', 'outlet', 'file_name'] : [field]
  const place = places.map((column) => `coalesce(articles.${column}, '')`).join(` || ' ' || `)
  return { sql: `instr(lower(${place}), lower(?)) > 0`, values: [text.replace(/\*$/u, '')] }
}
