import type { ImportProblem } from '#ipc/worker-api'
import { type BlockRole, bodyRole, styleRole } from '../office/index.ts'
import { type OfficePackage, ignore, partsOfType, scanPart } from './package.ts'

/** What a style makes of the paragraphs and runs that use it. */
export interface DocxStyle {
  readonly role: BlockRole
  readonly hidden: boolean
}

export interface DocxStyles {
  /** Of a style id; an unknown id, or none, is the default paragraph style. */
  readonly styleOf: (id: string | null) => DocxStyle
  /** Of a character style. */
  readonly hidesRuns: (id: string) => boolean
}

interface Definition {
  name: string
  basedOn: string | null
  /** As in `w:outlineLvl`: 0–8 are headings, 9 is body text. */
  outline: number | null
  hidden: boolean
  numbered: boolean
}

/** Reads styles.xml. A role comes from the style’s own name, else from its outline level or numbering, else from the style that it is based on. */
export function readStyles(file: OfficePackage): { readonly styles: DocxStyles; readonly problem: ImportProblem | null } {
  const definitions = new Map<string, Definition>()
  let defaultId: string | null = null
  let current: Definition | null = null
  const problem = scanPart(file, partsOfType(file, 'styles')[0] ?? 'word/styles.xml', {
    open: (name, attributes) => {
      const value = attributes['w:val']
      if (name === 'w:style') {
        current = { name: '', basedOn: null, outline: null, hidden: false, numbered: false }
        const id = attributes['w:styleId'] ?? ''
        definitions.set(id, current)
        if (attributes['w:type'] === 'paragraph' && isOn(attributes['w:default'] ?? '0')) defaultId = id
      } else if (current !== null) define(current, name, value)
    },
    close: (name) => {
      if (name === 'w:style') current = null
    },
    text: ignore,
  })
  return { styles: resolver(definitions, defaultId), problem }
}

function define(style: Definition, name: string, value: string | undefined): void {
  if (name === 'w:name') style.name = value ?? ''
  if (name === 'w:basedOn') style.basedOn = value ?? null
  if (name === 'w:outlineLvl') style.outline = Number(value)
  if (name === 'w:vanish') style.hidden = isOn(value)
  if (name === 'w:numId') style.numbered = value !== '0'
}

function resolver(definitions: ReadonlyMap<string, Definition>, defaultId: string | null): DocxStyles {
  const resolved = new Map<string, DocxStyle>()
  const styleOf = (id: string | null): DocxStyle => {
    const key = id !== null && definitions.has(id) ? id : (defaultId ?? '')
    const known = resolved.get(key)
    if (known !== undefined) return known
    const chain = chainOf(definitions, key)
    const style = { role: roleOf(chain), hidden: chain.some(({ hidden }) => hidden) }
    resolved.set(key, style)
    return style
  }
  return { styleOf, hidesRuns: (id) => definitions.has(id) && styleOf(id).hidden }
}

/** Styles may be based on each other in a circle. */
const longestChain = 30

function chainOf(definitions: ReadonlyMap<string, Definition>, id: string): readonly Definition[] {
  const chain: Definition[] = []
  let style = definitions.get(id)
  while (style !== undefined && chain.length < longestChain) {
    chain.push(style)
    style = style.basedOn === null ? undefined : definitions.get(style.basedOn)
  }
  return chain
}

function roleOf(chain: readonly Definition[]): BlockRole {
  for (const { name, outline, numbered } of chain) {
    const named = styleRole(name)
    if (named !== null) return named
    if (outline !== null) return outlineRole(outline)
    if (numbered) return { kind: 'list', level: null }
  }
  return bodyRole
}

/** A heading for `w:outlineLvl` 0–8 (ISO/IEC 29500-1, 17.3.1.20), body text for 9. */
export function outlineRole(outline: number): BlockRole {
  return outline >= 0 && outline <= 8 ? { kind: 'heading', level: outline + 1 } : bodyRole
}

/** A property that is there is on unless it says otherwise (ISO/IEC 29500-1, 17.17.4). */
export function isOn(value: string | undefined): boolean {
  return value !== '0' && value !== 'false' && value !== 'off'
}
