import { type BlockRole, bodyRole, styleRole } from '../office/index.ts'

interface Definition {
  readonly displayName: string
  readonly parent: string | null
  /** A heading’s level, from 1. */
  readonly outline: number | null
  hidden: boolean
}

/** The styles of a document, as they are met: common ones in styles.xml, those that stand for direct formatting in content.xml (ODF 1.3 part 3, 16.2). */
export class OdtStyles {
  readonly #definitions = new Map<string, Definition>()
  #current: Definition | null = null

  /** Hears the start of an element inside or outside a style. */
  open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (name === 'style:style') {
      const styleName = attributes['style:name'] ?? ''
      this.#current = {
        displayName: attributes['style:display-name'] ?? decoded(styleName),
        parent: attributes['style:parent-style-name'] ?? null,
        outline: Number(attributes['style:default-outline-level']) || null,
        hidden: false,
      }
      this.#definitions.set(`${attributes['style:family'] ?? ''} ${styleName}`, this.#current)
    }
    if (name === 'style:text-properties' && attributes['text:display'] === 'none' && this.#current !== null) this.#current.hidden = true
  }

  close(name: string): void {
    if (name === 'style:style') this.#current = null
  }

  /** What a paragraph of this style is: by the name of the style or of one that it inherits from. */
  roleOf(name: string): BlockRole {
    for (const { displayName, outline } of this.#chain('paragraph', name)) {
      const role = styleRole(displayName)
      if (role !== null) return role
      if (outline !== null) return { kind: 'heading', level: outline }
    }
    return bodyRole
  }

  hides(family: 'paragraph' | 'text', name: string): boolean {
    return this.#chain(family, name).some(({ hidden }) => hidden)
  }

  #chain(family: string, first: string): readonly Definition[] {
    const chain: Definition[] = []
    for (let name: string | null = first; name !== null && chain.length < longestChain;) {
      // A style that is not defined still has a name.
      const style: Definition = this.#definitions.get(`${family} ${name}`) ?? {
        displayName: decoded(name),
        parent: null,
        outline: null,
        hidden: false,
      }
      chain.push(style)
      name = style.parent
    }
    return chain
  }
}

/** Styles may inherit from each other in a circle. */
const longestChain = 30

/** `Text_20_body` is “Text body” (ODF 1.3 part 3, 19.508). */
function decoded(name: string): string {
  return name.replaceAll(/_([0-9a-f]{1,4})_/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
}
