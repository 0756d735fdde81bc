import { type Block, type BlockRole, Flow, symbolText, textInFont } from '../office/index.ts'
import { roman } from './roman.ts'
import type { XmlHandlers } from '../xml/index.ts'
import { type DocxStyles, isOn, outlineRole } from './styles.ts'

/** A note by the element that refers to it and its id: `w:footnoteReference 2`. */
export type NotesById = ReadonlyMap<string, readonly Block[]>

/** What a part of a document holds: its paragraphs, and what is not in them. */
export interface Story {
  readonly blocks: readonly Block[]
  readonly deleted: string
  readonly hidden: string
  readonly tracked: boolean
  /** Notes stand among the paragraphs. */
  readonly noted: boolean
  /** Relation ids of files that Word would show in this place. */
  readonly chunks: readonly string[]
}

interface Run {
  hidden: boolean
  font: string
}

/**
 * Hears a story part (document, footnotes, header: ISO/IEC 29500-1, 11.3) event by event and puts its paragraphs together. Insertions are kept and deletions are
 * not, as if every change had been accepted.
 */
export class StoryReader implements XmlHandlers {
  readonly #styles: DocxStyles
  readonly #notesById: NotesById
  readonly #flow = new Flow()
  readonly #deleted: string[] = []
  readonly #hidden: string[] = []
  readonly #chunks: string[] = []
  /** Elements open inside one whose content is passed over. */
  #skipped = 0
  /** Elements open inside a deletion. */
  #inDeletion = 0
  #tracked = false
  #noted = false
  readonly #notes = { 'w:footnoteReference': 0, 'w:endnoteReference': 0 }
  #inText = false
  #properties: 'paragraph' | 'mark' | 'run' | 'control' | 'other' | null = null
  #propertiesElement = ''
  #goesOn = false
  #paragraphHidden = false
  #run: Run = { hidden: false, font: '' }
  /** One for each choice between ways to say the same: whether one was taken. */
  readonly #alternatives: { taken: boolean }[] = []
  /** One for each content control. */
  readonly #controls: { placeholder: boolean; contents: boolean }[] = []

  constructor(styles: DocxStyles, notesById: NotesById = new Map()) {
    this.#styles = styles
    this.#notesById = notesById
  }

  finish(): Story {
    return {
      blocks: this.#flow.finish(),
      deleted: this.#deleted.join(''),
      hidden: this.#hidden.join(''),
      tracked: this.#tracked,
      noted: this.#noted,
      chunks: this.#chunks,
    }
  }

  readonly open: XmlHandlers['open'] = (name, attributes) => {
    if (this.#skipped > 0 || this.#isPassedOver(name)) {
      this.#skipped += 1
      return
    }
    if (this.#inDeletion > 0) this.#inDeletion += 1
    this.#inText = texts.has(name)
    if (this.#properties === null) this.#openContent(name, attributes)
    else this.#property(name, attributes)
  }

  readonly close: XmlHandlers['close'] = (name) => {
    if (this.#skipped > 0) {
      this.#skipped -= 1
      return
    }
    if (this.#inDeletion > 0) this.#inDeletion -= 1
    this.#inText = false
    if (name === 'w:p') this.#closeParagraph()
    if (name === 'w:tr') this.#flow.closeRow()
    if (name === 'w:tc') this.#flow.closeCell()
    if (name === 'w:txbxContent') this.#flow.closeAside()
    if (name === 'mc:AlternateContent') this.#alternatives.pop()
    if (name === 'w:sdt') this.#controls.pop()
    if (name === 'w:rPr' && this.#properties === 'mark') this.#properties = 'paragraph'
    else if (name === this.#propertiesElement) this.#properties = null
  }

  readonly text: XmlHandlers['text'] = (characters) => {
    if (this.#inText && this.#skipped === 0) this.#say(textInFont(this.#run.font, characters))
  }

  #say(text: string): void {
    if (this.#inDeletion > 0) this.#deleted.push(text)
    else if (this.#run.hidden) this.#hidden.push(text)
    else this.#flow.text(text)
  }

  #isPassedOver(name: string): boolean {
    if (name === 'mc:Fallback') return this.#alternatives.at(-1)?.taken === true
    if (name === 'w:sdtContent') return this.#controls.at(-1)?.placeholder === true
    if (name === 'w:moveFrom' && this.#properties === null) this.#tracked = true
    return name === 'w:moveFrom' ? this.#properties === null : passedOver.has(name) || name.endsWith('Change')
  }

  #openContent(name: string, attributes: Readonly<Record<string, string>>): void {
    this.#properties = propertiesOf.get(name) ?? null
    this.#propertiesElement = name
    switch (name) {
      case 'w:p':
        this.#openParagraph()
        return
      case 'w:r':
      case 'm:r':
        this.#run = { hidden: this.#paragraphHidden, font: '' }
        return
      case 'w:del':
        this.#tracked = true
        if (this.#inDeletion === 0) this.#inDeletion = 1
        return
      case 'w:ins':
      case 'w:moveTo':
        this.#tracked = true
        return
      case 'w:tr':
        this.#flow.openRow()
        return
      case 'w:tc':
        this.#flow.openCell()
        return
      case 'w:txbxContent':
        this.#flow.openAside()
        return
      case 'mc:AlternateContent':
        this.#alternatives.push({ taken: false })
        return
      case 'mc:Choice': {
        const alternative = this.#alternatives.at(-1)
        if (alternative !== undefined) alternative.taken = true
        return
      }
      case 'w:sdt':
        this.#controls.push({ placeholder: false, contents: false })
        return
      case 'w:altChunk':
        this.#chunks.push(attributes['r:id'] ?? '')
        return
      default:
        this.#openInline(name, attributes)
    }
  }

  #openInline(name: string, attributes: Readonly<Record<string, string>>): void {
    const character = characters.get(name)
    if (character !== undefined) this.#say(character)
    if (name === 'w:sym') this.#say(symbolText(attributes['w:font'] ?? '', Number.parseInt(attributes['w:char'] ?? '', 16) || 0x20) ?? '')
    if (name === 'w16se:symEx') this.#say(codePoint(attributes['w16se:char']))
    if (name === 'w:footnoteReference' || name === 'w:endnoteReference') this.#note(name, attributes)
  }

  #note(name: 'w:footnoteReference' | 'w:endnoteReference', attributes: Readonly<Record<string, string>>): void {
    const blocks = this.#notesById.get(`${name} ${attributes['w:id'] ?? ''}`)
    if (blocks === undefined || this.#inDeletion > 0 || this.#run.hidden) return
    this.#noted = true
    // A note with a mark of its own has that mark in its text, and takes no number.
    if (isOn(attributes['w:customMarkFollows'] ?? '0')) {
      this.#flow.note(null, blocks)
      return
    }
    this.#notes[name] += 1
    const number = this.#notes[name]
    this.#flow.note(name === 'w:footnoteReference' ? String(number) : roman(number), blocks)
  }

  #openParagraph(): void {
    const { role, hidden } = this.#styles.styleOf(null)
    this.#paragraphHidden = hidden
    this.#goesOn = false
    this.#run = { hidden, font: '' }
    this.#flow.openParagraph(this.#inContents() ? { kind: 'contents', level: null } : role)
  }

  #closeParagraph(): void {
    this.#flow.closeParagraph(this.#goesOn)
    this.#goesOn = false
    this.#paragraphHidden = false
  }

  #property(name: string, attributes: Readonly<Record<string, string>>): void {
    const value = attributes['w:val']
    switch (this.#properties) {
      case 'paragraph':
        this.#paragraphProperty(name, attributes)
        return
      case 'mark':
        // The mark that ends the paragraph was deleted, so the next one goes on with it.
        if (name === 'w:del' || name === 'w:moveFrom') this.#goesOn = true
        if (name === 'w:del' || name === 'w:ins') this.#tracked = true
        return
      case 'run':
        if (name === 'w:vanish') this.#run.hidden = isOn(value)
        if (name === 'w:rStyle' && value !== undefined && this.#styles.hidesRuns(value)) this.#run.hidden = true
        if (name === 'w:rFonts') this.#run.font = attributes['w:ascii'] ?? attributes['w:hAnsi'] ?? ''
        return
      case 'control': {
        const control = this.#controls.at(-1)
        if (control === undefined) return
        if (name === 'w:showingPlcHdr' && isOn(value)) control.placeholder = true
        if (name === 'w:docPartGallery' && /^table of (?:contents|figures)$/i.test(value ?? '')) control.contents = true
        return
      }
      case 'other':
        if (name === 'w:del' || name === 'w:ins') this.#tracked = true
        return
      case null:
    }
  }

  #paragraphProperty(name: string, attributes: Readonly<Record<string, string>>): void {
    const value = attributes['w:val']
    if (name === 'w:rPr') this.#properties = 'mark'
    if (name === 'w:pStyle') {
      const style = this.#styles.styleOf(value ?? null)
      this.#paragraphHidden = style.hidden
      this.#run.hidden = style.hidden
      this.#role(style.role)
    }
    if (name === 'w:outlineLvl') this.#role(outlineRole(Number(value)))
    if (name === 'w:numId') this.#flow.listed(value !== '0')
    if (name === 'w:framePr' && attributes['w:dropCap'] !== undefined && attributes['w:dropCap'] !== 'none') this.#goesOn = true
  }

  #role(role: BlockRole): void {
    if (!this.#inContents()) this.#flow.role(role)
  }

  #inContents(): boolean {
    return this.#controls.some(({ contents }) => contents)
  }
}

const texts: ReadonlySet<string> = new Set(['w:t', 'w:delText', 'm:t'])

/** What stands in a run beside text. A page break is a line break: it may stand in the middle of a sentence. */
const characters: ReadonlyMap<string, string> = new Map([
  ['w:tab', '\t'],
  ['w:ptab', '\t'],
  ['w:br', '\n'],
  ['w:cr', '\n'],
  ['w:noBreakHyphen', '\u2011'],
  ['w:softHyphen', '\u00AD'],
])

const propertiesOf: ReadonlyMap<string, 'paragraph' | 'run' | 'control' | 'other'> = new Map([
  ['w:pPr', 'paragraph'],
  ['w:rPr', 'run'],
  ['w:sdtPr', 'control'],
  ['w:tblPr', 'other'],
  ['w:tblPrEx', 'other'],
  ['w:trPr', 'other'],
  ['w:tcPr', 'other'],
  ['w:sectPr', 'other'],
])

/** Field codes, how a word is read aloud, embedded programs. */
const passedOver: ReadonlySet<string> = new Set([
  'w:instrText',
  'w:delInstrText',
  'w:rt',
  'w:sdtEndPr',
  'w:fldData',
  'w:tabs',
  'm:rPr',
  'w:control',
])

function codePoint(hex: string | undefined): string {
  const code = Number.parseInt(hex ?? '', 16)
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : ''
}
