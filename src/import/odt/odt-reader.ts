import { type Block, type BlockRole, Flow, type Properties } from '../office/index.ts'
import type { XmlHandlers } from '../xml/index.ts'
import { OdtStyles } from './styles.ts'

type Bin = 'comments' | 'deleted' | 'headers' | 'hidden'

/** What a text document holds: its paragraphs, what is not in them, and what it says of itself. */
export interface OdtContent {
  readonly blocks: readonly Block[]
  readonly leftOut: Readonly<Record<Bin, string>>
  readonly properties: Properties
  readonly tracked: boolean
  /** Notes stand among the paragraphs. */
  readonly noted: boolean
}

/** Hears the parts of an OpenDocument text (ODF 1.3 part 3) one after another, styles before content, or a flat file at once. Deletions are kept apart in the file, so the text is as if every change had been accepted. */
export class OdtReader implements XmlHandlers {
  readonly #styles = new OdtStyles()
  readonly #flows = [new Flow()]
  readonly #bins: Record<Bin, string[]> = { comments: [], deleted: [], headers: [], hidden: [] }
  readonly #fields = new Map<string, string>()
  /** Names of the elements open, from the outermost. */
  readonly #open: string[] = []
  /** How many elements are open where a part begins that is kept out, and where its text goes; `null` is nowhere. */
  #aside: { readonly depth: number; readonly bin: Bin | null } | null = null
  /** The same for text that is hidden. */
  #hiddenDepth: number | null = null
  #lists = 0
  #contents = 0
  #label = ''
  #tracked = false
  #noted = false

  finish(): OdtContent {
    while (this.#flows.length > 1) this.#endNote()
    const joined = (bin: Bin): string => this.#bins[bin].join('')
    const field = (name: string): string | null => this.#fields.get(name)?.trim() || null
    return {
      blocks: this.#flow().finish(),
      leftOut: { comments: joined('comments'), deleted: joined('deleted'), headers: joined('headers'), hidden: joined('hidden') },
      properties: {
        title: field('dc:title'),
        // `dc:creator` is who changed it last.
        creator: field('meta:initial-creator'),
        created: field('meta:creation-date'),
        language: field('dc:language'),
      },
      tracked: this.#tracked,
      noted: this.#noted,
    }
  }

  readonly open: XmlHandlers['open'] = (name, attributes) => {
    this.#open.push(name)
    if (name === 'text:changed-region') this.#tracked = true
    this.#styles.open(name, attributes)
    if (this.#aside === null) this.#start(name, attributes)
    else if (this.#aside.bin !== null && paragraphs.has(name)) this.#bins[this.#aside.bin].push(' ')
  }

  readonly close: XmlHandlers['close'] = (name) => {
    this.#open.pop()
    this.#styles.close(name)
    if (this.#aside !== null) {
      if (this.#open.length < this.#aside.depth) this.#aside = null
      return
    }
    if (this.#hiddenDepth !== null && this.#open.length < this.#hiddenDepth) this.#hiddenDepth = null
    this.#end(name)
  }

  readonly text: XmlHandlers['text'] = (characters) => {
    const element = this.#open.at(-1) ?? ''
    if (this.#aside !== null) {
      if (this.#aside.bin !== null && !/^(?:dc|meta):/.test(element)) this.#bins[this.#aside.bin].push(characters)
    } else if (element === 'text:note-citation') this.#label = characters.trim()
    else if (fields.has(element) && this.#open.at(-2) === 'office:meta') {
      this.#fields.set(element, (this.#fields.get(element) ?? '') + characters.slice(0, 1000))
    } else if (this.#flow().inParagraph) this.#say(characters)
  }

  #start(name: string, attributes: Readonly<Record<string, string>>): void {
    const bin = binOf(name, attributes)
    if (bin !== undefined) this.#aside = { depth: this.#open.length, bin }
    else if (paragraphs.has(name)) this.#openParagraph(name, attributes)
    else if (indexes.has(name)) this.#contents += 1
    else if (shapes.has(name)) this.#flow().openAside()
    else this.#startOther(name, attributes)
  }

  #startOther(name: string, attributes: Readonly<Record<string, string>>): void {
    switch (name) {
      case 'text:list':
        this.#lists += 1
        return
      case 'table:table-row':
        this.#flow().openRow()
        return
      case 'table:table-cell':
        this.#flow().openCell()
        return
      case 'text:note-body':
        this.#noted = true
        this.#flows.push(new Flow())
        return
      case 'text:span':
        if (this.#styles.hides('text', attributes['text:style-name'] ?? '')) this.#hide()
        return
      case 'text:s':
        this.#say(' ')
        return
      case 'text:tab':
        this.#say('\t')
        return
      case 'text:line-break':
        this.#say('\n')
    }
  }

  #end(name: string): void {
    if (paragraphs.has(name)) this.#flow().closeParagraph()
    else if (indexes.has(name)) this.#contents -= 1
    else if (shapes.has(name)) this.#flow().closeAside()
    else if (name === 'text:list') this.#lists -= 1
    else if (name === 'table:table-row') this.#flow().closeRow()
    else if (name === 'table:table-cell') this.#flow().closeCell()
    else if (name === 'text:note-body') this.#endNote()
  }

  #openParagraph(name: string, attributes: Readonly<Record<string, string>>): void {
    const style = attributes['text:style-name'] ?? ''
    this.#flow().openParagraph(this.#roleOf(name, style, attributes))
    if (this.#lists > 0 && this.#flows.length === 1) this.#flow().listed(true)
    if (this.#styles.hides('paragraph', style)) this.#hide()
  }

  #roleOf(name: string, style: string, attributes: Readonly<Record<string, string>>): BlockRole {
    if (this.#contents > 0) return { kind: 'contents', level: null }
    const role = this.#styles.roleOf(style)
    if (name === 'text:p' || role.kind === 'title') return role
    return { kind: 'heading', level: Number(attributes['text:outline-level']) || role.level }
  }

  #hide(): void {
    this.#hiddenDepth ??= this.#open.length
  }

  #say(text: string): void {
    if (this.#hiddenDepth === null) this.#flow().text(text)
    else this.#bins.hidden.push(text)
  }

  #endNote(): void {
    const note = this.#flows.length > 1 ? this.#flows.pop() : undefined
    if (note !== undefined) this.#flow().note(this.#label === '' ? null : this.#label, note.finish())
  }

  #flow(): Flow {
    const flow = this.#flows.at(-1)
    if (flow === undefined) throw new Error('the document itself is never closed')
    return flow
  }
}

const paragraphs: ReadonlySet<string> = new Set(['text:p', 'text:h'])
const fields: ReadonlySet<string> = new Set(['dc:title', 'dc:language', 'meta:initial-creator', 'meta:creation-date'])
const indexes: ReadonlySet<string> = new Set(
  ['table-of-content', 'illustration-index', 'table-index', 'object-index', 'user-index', 'alphabetical-index'].map(
    (name) => `text:${name}`,
  ),
)
/** Drawings that may hold paragraphs. */
const shapes: ReadonlySet<string> = new Set(
  ['text-box', 'custom-shape', 'rect', 'ellipse', 'circle', 'path', 'polygon', 'line', 'polyline', 'connector', 'caption'].map(
    (name) => `draw:${name}`,
  ),
)

/** Where the text of an element goes that is kept out of the article; `null` is nowhere, `undefined` says that it is kept. */
function binOf(name: string, attributes: Readonly<Record<string, string>>): Bin | null | undefined {
  if (name === 'office:annotation') return 'comments'
  if (name === 'text:deletion') return 'deleted'
  if (/^style:(?:header|footer)(?:-left|-first)?$/.test(name)) return 'headers'
  const isHidden = attributes['text:is-hidden'] === 'true' || attributes['text:display'] === 'none'
  if (name === 'text:section' && isHidden) return 'hidden'
  return passedOver.has(name) || name.endsWith('-source') ? null : undefined
}

const passedOver: ReadonlySet<string> = new Set([
  'svg:title',
  'svg:desc',
  'office:forms',
  'office:scripts',
  'office:settings',
  'text:ruby-text',
  'text:number',
  'text:placeholder',
  'text:hidden-text',
  'table:covered-table-cell',
  'text:variable-decls',
  'text:sequence-decls',
  'text:user-field-decls',
  'text:dde-connection-decls',
  'office:binary-data',
])
