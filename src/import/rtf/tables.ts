import type { BlockRole } from '../office/index.ts'
import { bodyRole, styleRole } from '../office/index.ts'
import { codePageOfCharset } from './code-pages.ts'

interface Font {
  name: string
  /** `null` is that of the file. */
  codePage: number | null
  symbols: boolean
}

/** The font table: which code page the bytes set in a font are in. */
export class FontTable {
  readonly #fonts = new Map<number, Font>()
  #current: Font | null = null

  word(word: string, value: number): void {
    if (word === 'f') {
      this.#current = { name: '', codePage: null, symbols: false }
      this.#fonts.set(value, this.#current)
    }
    if (this.#current === null) return
    if (word === 'fcharset') {
      this.#current.codePage = codePageOfCharset(value)
      this.#current.symbols = value === 2
    }
    if (word === 'cpg' && value !== 0) this.#current.codePage = value
  }

  text(text: string): void {
    if (this.#current !== null && this.#current.name.length < 100) this.#current.name += text.replace(/;.*$/s, '')
  }

  font(number: number | null): Font | null {
    return number === null ? null : (this.#fonts.get(number) ?? null)
  }
}

/** The style sheet: what paragraphs of a style are. */
export class StyleSheet {
  readonly #roles = new Map<number, BlockRole>()
  #number: number | null = 0
  #outline: number | null = null
  #name = ''

  /** A new style begins. */
  open(): void {
    this.#number = 0
    this.#outline = null
    this.#name = ''
  }

  word(word: string, value: number): void {
    if (word === 's') this.#number = value
    // Styles of characters, sections and tables.
    if (word === 'cs' || word === 'ds' || word === 'ts') this.#number = null
    if (word === 'outlinelevel') this.#outline = value
  }

  text(text: string): void {
    if (this.#name.length < 200) this.#name += text
    if (!text.includes(';') || this.#number === null) return
    const named = styleRole(this.#name.replace(/;.*$/s, ''))
    this.#roles.set(this.#number, named ?? outlineRole(this.#outline) ?? bodyRole)
    this.open()
  }

  role(number: number): BlockRole {
    return this.#roles.get(number) ?? bodyRole
  }
}

/** A heading for `\outlinelevel` 0–8; `null` for body text and where none is stated. */
export function outlineRole(outline: number | null): BlockRole | null {
  return outline === null || outline < 0 || outline > 8 ? null : { kind: 'heading', level: outline + 1 }
}
