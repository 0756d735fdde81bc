import { type Block, type BlockRole, Flow, textInFont } from '../office/index.ts'
import { characterOf } from './character-of.ts'
import { changes, deletions, passedOver, propertiesOf, texts } from './element-names.ts'
import { NoteNumbers } from './note-numbers.ts'
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

type Attributes = Readonly<Record<string, string>>

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
  readonly #numbers = new NoteNumbers()
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

  #openContent(name: string, attributes: Attributes): void {
    this.#properties = propertiesOf.get(name) ?? null
    this.#propertiesElement = name
    const starts = this.#starts.get(name)
    if (starts === undefined) this.#openInline(name, attributes)
    else starts(attributes)
  }

  /** What the start of an element outside properties does. */
  readonly #starts = new Map<string, (attributes: Attributes) => void>([
    [
      'w:p',
      () => {
        this.#openParagraph()
      },
    ],
    [
      'w:r',
      () => {
        this.#run = { hidden: this.#paragraphHidden, font: '' }
      },
    ],
    [
      'm:r',
      () => {
        this.#run = { hidden: this.#paragraphHidden, font: '' }
      },
    ],
    [
      'w:del',
      () => {
        this.#tracked = true
        if (this.#inDeletion === 0) this.#inDeletion = 1
      },
    ],
    [
      'w:ins',
      () => {
        this.#tracked = true
      },
    ],
    [
      'w:moveTo',
      () => {
        this.#tracked = true
      },
    ],
    [
      'w:tr',
      () => {
        this.#flow.openRow()
      },
    ],
    [
      'w:tc',
      () => {
        this.#flow.openCell()
      },
    ],
    [
      'w:txbxContent',
      () => {
        this.#flow.openAside()
      },
    ],
    [
      'mc:AlternateContent',
      () => {
        this.#alternatives.push({ taken: false })
      },
    ],
    [
      'mc:Choice',
      () => {
        const alternative = this.#alternatives.at(-1)
        if (alternative !== undefined) alternative.taken = true
      },
    ],
    [
      'w:sdt',
      () => {
        this.#controls.push({ placeholder: false, contents: false })
      },
    ],
    [
      'w:altChunk',
      (attributes) => {
        this.#chunks.push(attributes['r:id'] ?? '')
      },
    ],
  ])

  #openInline(name: string, attributes: Attributes): void {
    const character = characterOf(name, attributes)
    if (character !== null) this.#say(character)
    if (name !== 'w:footnoteReference' && name !== 'w:endnoteReference') return
    const blocks = this.#notesById.get(`${name} ${attributes['w:id'] ?? ''}`)
    if (blocks === undefined || this.#inDeletion > 0 || this.#run.hidden) return
    this.#noted = true
    this.#flow.note(this.#numbers.label(name, isOn(attributes['w:customMarkFollows'] ?? '0')), blocks)
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

  #property(name: string, attributes: Attributes): void {
    switch (this.#properties) {
      case 'paragraph':
        this.#paragraphProperties.get(name)?.(attributes)
        return
      case 'run':
        this.#runProperties.get(name)?.(attributes)
        return
      case 'control':
        this.#controlProperty(name, attributes['w:val'])
        return
      case 'mark':
        // The mark that ends the paragraph was deleted, so the next one goes on with it.
        this.#goesOn ||= deletions.has(name)
        this.#tracked ||= changes.has(name)
        return
      case 'other':
        this.#tracked ||= changes.has(name)
        return
      case null:
    }
  }

  readonly #paragraphProperties = new Map<string, (attributes: Attributes) => void>([
    [
      'w:rPr',
      () => {
        this.#properties = 'mark'
      },
    ],
    [
      'w:pStyle',
      (attributes) => {
        const style = this.#styles.styleOf(attributes['w:val'] ?? null)
        this.#paragraphHidden = style.hidden
        this.#run.hidden = style.hidden
        this.#role(style.role)
      },
    ],
    [
      'w:outlineLvl',
      (attributes) => {
        this.#role(outlineRole(Number(attributes['w:val'])))
      },
    ],
    [
      'w:numId',
      (attributes) => {
        this.#flow.listed(attributes['w:val'] !== '0')
      },
    ],
    [
      'w:framePr',
      (attributes) => {
        this.#goesOn ||= (attributes['w:dropCap'] ?? 'none') !== 'none'
      },
    ],
  ])

  readonly #runProperties = new Map<string, (attributes: Attributes) => void>([
    [
      'w:vanish',
      (attributes) => {
        this.#run.hidden = isOn(attributes['w:val'])
      },
    ],
    [
      'w:rStyle',
      (attributes) => {
        this.#run.hidden ||= this.#styles.hidesRuns(attributes['w:val'] ?? '')
      },
    ],
    [
      'w:rFonts',
      (attributes) => {
        this.#run.font = attributes['w:ascii'] ?? attributes['w:hAnsi'] ?? ''
      },
    ],
  ])

  #controlProperty(name: string, value: string | undefined): void {
    const control = this.#controls.at(-1)
    if (control === undefined) return
    if (name === 'w:showingPlcHdr') control.placeholder = isOn(value)
    if (name === 'w:docPartGallery') control.contents = /^table of (?:contents|figures)$/i.test(value ?? '')
  }

  #role(role: BlockRole): void {
    if (!this.#inContents()) this.#flow.role(role)
  }

  #inContents(): boolean {
    return this.#controls.some(({ contents }) => contents)
  }
}
