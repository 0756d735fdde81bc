import { type Block, type BlockRole, type Properties, symbolText, textInFont } from '../office/index.ts'
import { decodeCodePage, encodingOf } from './code-pages.ts'
import { binGroups, characterSymbols, characterWords, type RtfBin, skippedGroups, starredWithText } from './control-words.ts'
import { type Group, outermost } from './group.ts'
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
  #defaultFont: number | null = null
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
        if (this.#fallback > 0) this.#fallback -= 1
        else this.#pending.push(token.byte)
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
    if (word === 'listtext' || word === 'pntext' || word === 'pn') this.#story().listed ||= group.destination === 'text'
    const bin = binGroups.get(word)
    if (word === 'fonttbl') group.destination = 'fonts'
    else if (word === 'stylesheet') group.destination = 'styles'
    else if (word === 'info') group.destination = 'info'
    else if (word === 'creatim' && group.destination === 'info') group.destination = 'created'
    else if (word === 'upr') {
      group.resume = group.destination
      group.destination = 'skip'
    } else if (bin !== undefined && (bin === 'headers' || bin === 'comments' || group.destination === 'info')) group.destination = bin
    else if (word === 'footnote' || word === 'shptxt' || word === 'dptxbxtext') this.#startStory(word === 'footnote' ? 'note' : 'box')
    else if (skips(word, starred, group.destination)) {
      group.destination = 'skip'
      group.resume = 'skip'
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
    if (group.destination === 'fonts') this.#flush()
    if (group.destination === 'fonts') this.#fonts.word(word, value ?? 0)
    else if (group.destination === 'styles') this.#styles.word(word, value ?? 0)
    else if (group.destination === 'created') this.#created.set(word, value ?? 0)
    else if (!this.#formatText(word, value)) this.#formatParagraph(word, value)
  }

  #formatText(word: string, value: number | null): boolean {
    const group = this.#group
    switch (word) {
      case 'ansicpg':
      case 'cpg':
        this.#codePage = value ?? 1252
        return true
      case 'pc':
        this.#codePage = 437
        return true
      case 'pca':
        this.#codePage = 850
        return true
      case 'mac':
        this.#codePage = 10_000
        return true
      case 'deff':
        this.#defaultFont = value
        group.font ??= value
        return true
      case 'f':
        this.#flush()
        group.font = value
        return true
      case 'plain':
        this.#flush()
        group.font = this.#defaultFont
        group.hidden = false
        group.deleted = false
        return true
      case 'v':
        this.#flush()
        group.hidden = value !== 0
        return true
      case 'deleted':
        this.#flush()
        group.deleted = value !== 0
        this.#tracked ||= value !== 0
        return true
      case 'revised':
        this.#tracked ||= value !== 0
        return true
      default:
        return false
    }
  }

  #formatParagraph(word: string, value: number | null): void {
    const group = this.#group
    const story = this.#story()
    switch (word) {
      case 'par':
      case 'sect':
        this.#endParagraph()
        return
      case 'page':
      case 'pagebb':
        if (word === 'page') this.#endParagraph()
        if (this.#stories.length === 1 && this.#pageStarts.at(-1) !== story.length) this.#pageStarts.push(story.length)
        return
      case 'cell':
      case 'nestcell':
        this.#endParagraph(() => {
          story.endCell(word === 'cell' ? 1 : Math.max(2, group.nesting))
        })
        return
      case 'row':
      case 'nestrow':
        this.#endParagraph(() => {
          story.endRow(word === 'row' ? 1 : 2)
        })
        return
      case 'trowd':
        story.rowDefined = true
        return
      case 'pard':
        group.style = 0
        group.outline = null
        group.listed = false
        group.nesting = 0
        story.rowDefined = false
        return
      case 'intbl':
        group.nesting = Math.max(1, group.nesting)
        return
      case 'itap':
        group.nesting = Math.max(0, value ?? 1)
        return
      case 's':
        group.style = value ?? 0
        return
      case 'outlinelevel':
        group.outline = value
        return
      case 'ls':
        group.listed = value !== null && value !== 0
        return
      case 'chftn':
        story.numbered = true
    }
  }

  #endParagraph(then: () => void = () => {}): void {
    this.#flush()
    const { destination } = this.#group
    if (destination === 'headers' || destination === 'comments') this.#bins[destination].push(' ')
    if (destination !== 'text') return
    this.#story().endParagraph(this.#role(), this.#group.listed)
    then()
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
      // Not in the middle of a character of two bytes, whose second may be any letter.
      if (this.#pending.length > longestPending && (this.#bytes[at] ?? 0) <= 0x20) this.#flush()
    }
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
    switch (destination) {
      case 'text':
        if (deleted || hidden) this.#bins[deleted ? 'deleted' : 'hidden'].push(text)
        else this.#story().say(text, nesting)
        return
      case 'fonts':
        this.#fonts.text(text)
        return
      case 'styles':
        this.#styles.text(text)
        return
      case 'skip':
      case 'info':
      case 'created':
        return
      case 'headers':
      case 'comments':
      case 'title':
      case 'author':
        this.#bins[destination].push(text)
    }
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
  if (word === 'listtext' || word === 'pntext') return true
  // In formulas: properties of what follows.
  return skippedGroups.has(word) || (destination === 'text' && /^m[a-z]+Pr$/.test(word))
}
