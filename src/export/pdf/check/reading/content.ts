import { PDFArray, type PDFDict, PDFStream } from 'pdf-lib'
import { dictionaryAt, nameAt, numberAt, valueAt, valuesAt } from '../../pdf-objects.ts'
import { type Operand, readOperators } from './operators.ts'
import { unpacked } from '../../file/unpacked.ts'

/** What the content of one page, with the forms that it draws, does. */
export interface PageContent {
  /** The numbers of its tagged sequences, in order (MCID). */
  readonly ids: readonly number[]
  /** Operators that paint outside of any tag and artefact. */
  readonly loose: readonly string[]
  /** Whether an artefact stands within tagged content, or the other way round. */
  readonly mixed: boolean
  /** Marks that were opened and not closed, or the other way round. */
  readonly unbalanced: boolean
  /** How deep graphics states nest. */
  readonly depth: number
  readonly unknownOperators: readonly string[]
  readonly deviceColours: ReadonlySet<'DeviceGray' | 'DeviceRGB' | 'DeviceCMYK'>
  /** The character codes that each font shows; of two bytes each in a composite font. */
  readonly shown: ReadonlyMap<PDFDict, ReadonlySet<number>>
  readonly graphicsStates: ReadonlySet<PDFDict>
  readonly externals: ReadonlySet<PDFDict>
  /** Those of property lists. */
  readonly languages: ReadonlySet<string>
  /** Names of resources that are not there. */
  readonly missing: ReadonlySet<string>
  /** Why its content could not be read, if so. */
  readonly trouble: string | null
}

/** ISO 32000-1, annex A. */
const operators = new Set(
  'b B b* B* BDC BI BMC BT BX c cm CS cs d d0 d1 Do DP EI EMC ET EX f F f* G g gs h i ID j J K k l M m MP n q Q re RG rg ri s S SC sc SCN scn sh T* Tc Td TD Tf Tj TJ TL Tm Tr Ts Tw Tz v w W W* y \' "'.split(
    ' ',
  ),
)
const painting = new Set(['b', 'B', 'b*', 'B*', 'EI', 'f', 'F', 'f*', 's', 'S', 'sh', 'Do'])
const showing = new Set(['Tj', 'TJ', "'", '"'])
const deviceOf = new Map([
  ...['g', 'G'].map((operator) => [operator, 'DeviceGray'] as const),
  ...['rg', 'RG'].map((operator) => [operator, 'DeviceRGB'] as const),
  ...['k', 'K'].map((operator) => [operator, 'DeviceCMYK'] as const),
])

const deepestForms = 8

export function readContent(page: PDFDict, resources: PDFDict | null): PageContent {
  const reader = new ContentReader()
  try {
    reader.read(joined(page), resources, 0)
  } catch (error) {
    return { ...reader.result(), trouble: error instanceof Error ? error.message : String(error) }
  }
  return reader.result()
}

/** A page’s content may be cut into streams anywhere between two words (ISO 32000-1, 7.8.2). */
function joined(page: PDFDict): Uint8Array {
  const content = valueAt(page, 'Contents')
  const streams = content instanceof PDFArray ? valuesAt(page, 'Contents') : [content]
  const parts = streams.flatMap((stream) => (stream instanceof PDFStream ? [unpacked(stream), Buffer.from('\n')] : []))
  return parts.length === 2 ? (parts[0] ?? new Uint8Array()) : Buffer.concat(parts)
}

type Mark = 'artifact' | 'tagged' | 'other'

class ContentReader {
  readonly #ids: number[] = []
  readonly #loose: string[] = []
  readonly #unknown = new Set<string>()
  readonly #device = new Set<'DeviceGray' | 'DeviceRGB' | 'DeviceCMYK'>()
  readonly #shown = new Map<PDFDict, Set<number>>()
  readonly #states = new Set<PDFDict>()
  readonly #externals = new Set<PDFDict>()
  readonly #languages = new Set<string>()
  readonly #missing = new Set<string>()
  readonly #marks: Mark[] = []
  /** Of the open ones, those that are an artefact or tagged. */
  #telling = 0
  readonly #fonts: (PDFDict | null)[] = [null]
  #mixed = false
  #unbalanced = false
  #depth = 0
  /** The forms that are being drawn. */
  #forms = 0

  read(stream: Uint8Array, resources: PDFDict | null, forms: number): void {
    this.#forms = forms
    readOperators(stream, (operator, operands) => {
      if (!operators.has(operator)) this.#unknown.add(operator)
      const isShowing = showing.has(operator)
      if (isShowing || painting.has(operator)) this.#paint(operator)
      if (isShowing) this.#show(operands)
      else this.#mark(operator, operands, resources)
      const device = deviceOf.get(operator)
      if (device !== undefined) this.#device.add(device)
      this.#state(operator, operands, resources)
    })
  }

  result(): PageContent {
    return {
      ids: this.#ids,
      loose: this.#loose,
      mixed: this.#mixed,
      unbalanced: this.#unbalanced || this.#marks.length > 0,
      depth: this.#depth,
      unknownOperators: [...this.#unknown],
      deviceColours: this.#device,
      shown: this.#shown,
      graphicsStates: this.#states,
      externals: this.#externals,
      languages: this.#languages,
      missing: this.#missing,
      trouble: null,
    }
  }

  #paint(operator: string): void {
    if (this.#telling === 0) this.#loose.push(operator)
  }

  #show(operands: readonly Operand[]): void {
    const font = this.#fonts.at(-1) ?? null
    if (font === null) return
    const codes = this.#shown.get(font) ?? new Set()
    this.#shown.set(font, codes)
    const width = nameAt(font, 'Subtype') === 'Type0' ? 2 : 1
    for (const operand of operands) addCodes(codes, operand, width)
  }

  #mark(operator: string, operands: readonly Operand[], resources: PDFDict | null): void {
    if (operator === 'EMC') this.#endMark()
    if (operator !== 'BDC' && operator !== 'BMC') return
    const [tag, properties] = operands
    const { id, language } = propertiesOf(properties, resources)
    if (language !== null) this.#languages.add(language)
    if (id !== null) this.#ids.push(id)
    const mark = markOf(tag, id)
    if (mark !== 'other') {
      if (this.#marks.some((outer) => outer !== 'other' && outer !== mark)) this.#mixed = true
      this.#telling += 1
    }
    this.#marks.push(mark)
  }

  #endMark(): void {
    const mark = this.#marks.pop()
    if (mark === undefined) this.#unbalanced = true
    else if (mark !== 'other') this.#telling -= 1
  }

  #state(operator: string, operands: readonly Operand[], resources: PDFDict | null): void {
    switch (operator) {
      case 'q':
        this.#fonts.push(this.#fonts.at(-1) ?? null)
        this.#depth = Math.max(this.#depth, this.#fonts.length - 1)
        return
      case 'Q':
        if (this.#fonts.length > 1) this.#fonts.pop()
        return
      case 'Tf':
        this.#fonts.splice(-1, 1, this.#resource(resources, 'Font', operands[0]))
        return
      case 'gs':
        add(this.#states, this.#resource(resources, 'ExtGState', operands[0]))
        return
      case 'Do':
        this.#draw(resources, operands[0])
        return
      case 'cs':
      case 'CS':
        this.#colourSpace(operands[0])
    }
  }

  #colourSpace(given: Operand | undefined): void {
    const name = given?.kind === 'name' ? given.value : ''
    if (name === 'DeviceGray' || name === 'DeviceRGB' || name === 'DeviceCMYK') this.#device.add(name)
  }

  /** Draws a form or picture; a form’s content stands within the marks around it. */
  #draw(resources: PDFDict | null, name: Operand | undefined): void {
    const external = this.#resource(resources, 'XObject', name)
    if (external === null || name?.kind !== 'name') return
    this.#externals.add(external)
    const form = valueAt(dictionaryAt(resources, 'XObject'), name.value)
    if (nameAt(external, 'Subtype') !== 'Form' || !(form instanceof PDFStream)) return
    const forms = this.#forms
    if (forms >= deepestForms) throw new Error('forms within forms, too deep')
    this.read(unpacked(form), dictionaryAt(external, 'Resources') ?? resources, forms + 1)
    this.#forms = forms
  }

  #resource(resources: PDFDict | null, kind: string, name: Operand | undefined): PDFDict | null {
    if (name?.kind !== 'name') return null
    const found = dictionaryAt(dictionaryAt(resources, kind), name.value)
    if (found === null) this.#missing.add(`${kind} ${name.value}`)
    return found
  }
}

/** Of a string, or of those in an array. */
function addCodes(codes: Set<number>, operand: Operand, width: 1 | 2): void {
  if (operand.kind === 'array') for (const value of operand.values) addCodes(codes, value, width)
  if (operand.kind !== 'string') return
  const shown = operand.value
  for (let at = 0; at + width <= shown.length; at += width)
    codes.add(width === 1 ? shown.charCodeAt(at) : shown.charCodeAt(at) * 256 + shown.charCodeAt(at + 1))
}

function markOf(tag: Operand | undefined, id: number | null): Mark {
  if (tag?.kind === 'name' && tag.value === 'Artifact') return 'artifact'
  return id === null ? 'other' : 'tagged'
}

function add<TValue>(to: Set<TValue>, value: TValue | null): void {
  if (value !== null) to.add(value)
}

function propertiesOf(
  given: Operand | undefined,
  resources: PDFDict | null,
): { readonly id: number | null; readonly language: string | null } {
  if (given?.kind === 'dictionary') {
    const id = given.values.get('MCID')
    const language = given.values.get('Lang')
    return { id: id?.kind === 'number' ? id.value : null, language: language?.kind === 'string' ? language.value : null }
  }
  const named = given?.kind === 'name' ? dictionaryAt(dictionaryAt(resources, 'Properties'), given.value) : null
  return { id: numberAt(named, 'MCID'), language: null }
}
