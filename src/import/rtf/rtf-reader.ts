import { type Block, type BlockRole, type Properties, symbolText, textInFont } from '../office/index.ts'
import { decodeCodePage, encodingOf } from './code-pages.ts'
import {
  characterSymbols,
  characterWords,
  codePageWord,
  type GroupBin,
  groupStarts,
  infoStarts,
  paragraphEnds,
  type RtfBin,
  skippedGroups,
  starredWithText,
  storyStarts,
} from './control-words.ts'
import { type Group, groupWords, outermost } from './group.ts'
import { RtfStory } from './story.ts'
import { FontTable, outlineRole, StyleSheet } from './tables.ts'
import type { RtfToken } from './tokens.ts'

/** What an RTF file holds. */
export interface RtfContent {
  readonly blocks: readonly Block[]
  /** Indexes of the blocks that a page break stands before, in rising order. */
  readonly pageStarts: readonly number[]
  readonly leftOut: Readonly<Record<Exclude<RtfBin, 'title' | 'author'>, string>>
  readonly properties: Properties
  /** WHATWG name of the code page that the file says it is in. */
  readonly encoding: string
  readonly tracked: boolean
  readonly noted: boolean
  /** Groups were open where the file ends. */
  readonly cutOff: boolean
}

/** Groups nest some twenty levels deep; what is beyond this limit is read as if it were not nested. */
const deepest = 10_000

/** Hears an RTF file piece by piece (RTF 1.9.1) and puts its paragraphs together, without recursion: groups may be nested as deep as they like. */
export class RtfReader {
  readonly #bytes: Uint8Array
  readonly #groups: Group[] = []
  #group: Group = { ...outermost }
  /** Groups open beyond the deepest. */
  #flattened = 0
  readonly #stories = [new RtfStory()]
  readonly #fonts = new FontTable()
  readonly #styles = new StyleSheet()
  readonly #bins: Record<RtfBin, string[]> = { headers: [], comments: [], deleted: [], hidden: [], title: [], author: [] }
  readonly #created = new Map<string, number>()
  readonly #pageStarts: number[] = []
  /** Bytes that wait for others to be decoded with, since a character may have two. */
  #pending: number[] = []
  /** Characters still to be passed over after a `\u`. */
  #fallback = 0
  #codePage = 1252
  #footnotes = 0
  #tracked = false
  #noted = false

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes
  }

  hear(token: RtfToken): void {
    switch (token.kind) {
      case 'open':
        this.#openGroup()
        return
      case 'close':
        this.#closeGroup()
        return
      case 'word':
        this.#word(token.word, token.value)
        return
      case 'symbol':
        this.#symbol(token.symbol)
        return
      case 'byte':
        this.#byte(token.byte)
        return
      case 'text':
        this.#text(token.from, token.to)
    }
  }

  finish(): RtfContent {
    const cutOff = this.#groups.length + this.#flattened > 0
    this.#flush()
    while (this.#groups.length > 0) this.#closeGroup()
    const joined = (bin: RtfBin): string => this.#bins[bin].join('')
    const [year, month, day] = ['yr', 'mo', 'dy'].map((word) => String(this.#created.get(word) ?? '').padStart(2, '0'))
    return {
      blocks: this.#story().finish(this.#role(), this.#group.listed),
      pageStarts: this.#pageStarts,
      leftOut: { headers: joined('headers'), comments: joined('comments'), deleted: joined('deleted'), hidden: joined('hidden') },
      properties: {
        title: joined('title').trim() || null,
        creator: joined('author').trim() || null,
        created: this.#created.size < 3 ? null : `${year}-${month}-${day}`,
        language: null,
      },
      encoding: encodingOf(this.#codePage),
      tracked: this.#tracked,
      noted: this.#noted,
      cutOff,
    }
  }

  #openGroup(): void {
    this.#flush()
    this.#fallback = 0
    if (this.#groups.length >= deepest) {
      this.#flattened += 1
      return
    }
    this.#groups.push(this.#group)
    this.#group = { ...this.#group, starred: false, ends: null }
    if (this.#group.destination === 'styles') this.#styles.open()
  }

  #closeGroup(): void {
    this.#flush()
    this.#fallback = 0
    if (this.#flattened > 0) {
      this.#flattened -= 1
      return
    }
    const { ends, listed } = this.#group
    if (ends !== null) this.#endStory(ends, listed)
    // The last paragraph need not be ended, and is what its own group says.
    if (this.#groups.length === 1) this.#endParagraph()
    this.#group = this.#groups.pop() ?? this.#group
  }

  #endStory(ends: 'note' | 'box', listed: boolean): void {
    const story = this.#stories.length > 1 ? this.#stories.pop() : undefined
    if (story === undefined) return
    const blocks = story.finish(this.#role(), listed)
    if (ends === 'box') this.#story().box(blocks)
    else if (story.numbered) {
      this.#footnotes += 1
      this.#story().note(String(this.#footnotes), blocks)
    } else this.#story().note(null, blocks)
  }

  #word(word: string, value: number | null): void {
    const character = characterWords.get(word)
    if (character !== undefined && this.#fallback > 0) {
      this.#fallback -= 1
      return
    }
    this.#fallback = 0
    const group = this.#group
    const starred = group.starred
    group.starred = false
    if (word === 'u') this.#unicode(value ?? 0)
    else if (word === 'uc') group.fallback = Math.max(0, value ?? 1)
    else if (character !== undefined) this.#say(character)
    else if (word === 'ud') group.destination = group.resume
    else if (group.destination !== 'skip' && !this.#startsGroup(word, starred)) this.#format(word, value)
  }

  /** Words that say what their group is; answers whether this one did. */
  #startsGroup(word: string, starred: boolean): boolean {
    const group = this.#group
    const ends = storyStarts.get(word)
    const destination = groupStarts.get(word) ?? (group.destination === 'info' ? infoStarts.get(word) : undefined)
    if (listSigns.has(word) && group.destination === 'text') this.#story().listed = true
    if (ends !== undefined) this.#startStory(ends)
    else if (destination !== undefined) group.destination = destination
    else if (word === 'upr' || skips(word, starred, group.destination)) {
      group.resume = word === 'upr' ? group.destination : 'skip'
      group.destination = 'skip'
    } else return false
    return true
  }

  #startStory(ends: 'note' | 'box'): void {
    this.#flush()
    if (this.#group.destination !== 'text' || this.#group.ends !== null) return
    this.#noted ||= ends === 'note'
    this.#group = { ...this.#group, ends, nesting: 0, style: 0, outline: null, listed: false }
    this.#stories.push(new RtfStory())
  }

  #format(word: string, value: number | null): void {
    const group = this.#group
    // What came before is in the font, or hidden, as it was until now.
    this.#flush()
    if (group.destination === 'fonts') this.#fonts.word(word, value ?? 0)
    else if (group.destination === 'styles') this.#styles.word(word, value ?? 0)
    else if (group.destination === 'created') this.#created.set(word, value ?? 0)
    else this.#formatText(word, value)
  }

  #formatText(word: string, value: number | null): void {
    const group = this.#group
    const isText = group.destination === 'text'
    this.#codePage = codePageWord(word, value) ?? this.#codePage
    this.#tracked ||= isText && (word === 'deleted' || word === 'revised') && value !== 0
    if (paragraphEnds.has(word)) this.#endParagraph()
    if (isText) this.#story().word(word, group.nesting)
    groupWords.get(word)?.(group, value)
    if (word === 'page' || word === 'pagebb') this.#pageStart()
  }

  #pageStart(): void {
    const start = this.#story().length
    if (this.#stories.length === 1 && this.#pageStarts.at(-1) !== start) this.#pageStarts.push(start)
  }

  #endParagraph(): void {
    this.#flush()
    const { destination } = this.#group
    if (isBin(destination)) this.#bins[destination].push(' ')
    if (destination === 'text') this.#story().endParagraph(this.#role(), this.#group.listed)
  }

  #role(): BlockRole {
    return outlineRole(this.#group.outline) ?? this.#styles.role(this.#group.style)
  }

  #symbol(symbol: string): void {
    if (symbol === '*') {
      this.#group.starred = true
      return
    }
    const character = characterSymbols.get(symbol)
    if (this.#fallback > 0) this.#fallback -= 1
    else if (character !== undefined) this.#say(character)
    else if (symbol === '\n' || symbol === '\r') this.#endParagraph()
    else if (symbol === '\t') this.#say('\t')
  }

  #unicode(value: number): void {
    const code = value < 0 ? value + 0x10000 : value
    const font = this.#fonts.font(this.#group.font)
    const symbols = font?.symbols === true ? font.name : 'Symbol'
    if (code > 0 && code <= 0x10ffff) this.#say(code > 0xffff ? String.fromCodePoint(code) : textInFont(symbols, String.fromCharCode(code)))
    this.#fallback = this.#group.fallback
  }

  #text(from: number, to: number): void {
    const start = Math.min(to, from + this.#fallback)
    this.#fallback -= start - from
    const { destination } = this.#group
    if (destination === 'skip' || destination === 'info') return
    for (let at = start; at < to; at += 1) {
      this.#pending.push(this.#bytes[at] ?? 0)
    }
    this.#limitPending()
  }

  #byte(byte: number): void {
    if (this.#fallback > 0) this.#fallback -= 1
    else this.#pending.push(byte)
    this.#limitPending()
  }

  /** A space ends a character in every code page; where none comes, one character may be cut in two, which no text will ever be. */
  #limitPending(): void {
    const { length } = this.#pending
    if (length > longestPending && ((this.#pending[length - 1] ?? 0) <= 0x20 || length > 8 * longestPending)) this.#flush()
  }

  #flush(): void {
    if (this.#pending.length === 0) return
    const bytes = Uint8Array.from(this.#pending)
    this.#pending = []
    const font = this.#group.destination === 'text' ? this.#fonts.font(this.#group.font) : null
    if (font?.symbols === true) this.#add(Array.from(bytes, (byte) => symbolText(font.name, byte) ?? '').join(''))
    else this.#add(decodeCodePage(bytes, font?.codePage ?? this.#codePage))
  }

  /** Says what no bytes stand for, after the bytes that came before. */
  #say(text: string): void {
    this.#flush()
    this.#add(text)
  }

  #add(text: string): void {
    const { destination, deleted, hidden, nesting } = this.#group
    if (destination === 'fonts') this.#fonts.text(text)
    else if (destination === 'styles') this.#styles.text(text)
    else if (isBin(destination)) this.#bins[destination].push(text)
    else if (destination !== 'text') return
    else if (deleted || hidden) this.#bins[deleted ? 'deleted' : 'hidden'].push(text)
    else this.#story().say(text, nesting)
  }

  #story(): RtfStory {
    const story = this.#stories.at(-1)
    if (story === undefined) throw new Error('the document itself is never closed')
    return story
  }
}

const longestPending = 65_536

function skips(word: string, starred: boolean, destination: Group['destination']): boolean {
  if (starred) return !starredWithText.has(word)
  if (listSigns.has(word)) return true
  // In formulas: properties of what follows.
  return skippedGroups.has(word) || (destination === 'text' && /^m[a-z]+Pr$/.test(word))
}

/** Groups with the number or bullet of a list item. */
const listSigns: ReadonlySet<string> = new Set(['listtext', 'pntext', 'pn'])

function isBin(destination: Group['destination']): destination is GroupBin {
  return destination === 'headers' || destination === 'comments' || destination === 'title' || destination === 'author'
}
