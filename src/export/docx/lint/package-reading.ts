import type { DocxFault } from './docx-fault.ts'
import type { OpenElement } from './open-element.ts'
import { openPackage, type PackageFiles } from './package-files.ts'
import { PlaceKeeper } from './place-keeper.ts'
import { bookmarkAt, type Place, wholePart } from './place.ts'
import { readPart } from './read-part.ts'
import type { MakeRule } from './rule.ts'
import { RuleCalls } from './rule-calls.ts'

/** Reads a package once for all rules, by the name under which each reports. */
export function readPackage(bytes: Uint8Array, rules: Readonly<Record<string, MakeRule>>): readonly DocxFault[] {
  const files = openedOrNull(bytes)
  if (files === null) return [{ rule: 'zip', part: '', block: null, detail: 'not a zip file' }]
  return new PackageReading(files, rules).faults()
}

function openedOrNull(bytes: Uint8Array): PackageFiles | null {
  try {
    return openPackage(bytes)
  } catch {
    return null
  }
}

interface Found {
  readonly rule: string
  readonly place: Place
  readonly detail: string
}

class PackageReading {
  readonly #files: PackageFiles
  readonly #found: Found[] = []
  readonly #calls: RuleCalls
  /** By number of a note or comment, with its kind before it: where the text refers to it. */
  readonly #references = new Map<string, Place>()
  /** By bookmark: the id of what it marks. */
  readonly #marked = new Map<string, string>()

  constructor(files: PackageFiles, rules: Readonly<Record<string, MakeRule>>) {
    this.#files = files
    const made = Object.entries(rules).map(([rule, make]) =>
      make((place, detail) => this.#found.push({ rule, detail, place: typeof place === 'string' ? wholePart(place) : place })),
    )
    this.#calls = new RuleCalls(made)
  }

  faults(): readonly DocxFault[] {
    for (const name of this.#files.unreadable) this.#found.push({ rule: 'xml', place: wholePart(name), detail: 'not UTF-8' })
    for (const [name, xml] of this.#files.texts) this.#read(name, xml)
    // What refers to a part that cannot be read would seem to refer to nothing.
    if (!this.#found.some(({ rule }) => rule === 'xml')) this.#calls.end(this.#files)
    return this.#found.map(({ rule, place, detail }) => ({ rule, part: place.part, block: this.#blockAt(place), detail }))
  }

  #read(name: string, xml: string): void {
    const keeper = new PlaceKeeper(name)
    try {
      readPart(xml, {
        open: (element) => {
          keeper.enter(element)
          this.#note(element, keeper.place)
          this.#calls.open(element, keeper.place)
        },
        close: (element) => {
          this.#calls.close(element, keeper.place)
          keeper.leave(element)
        },
        text: (text, element) => this.#calls.text(text, element, keeper.place),
      })
    } catch (error) {
      this.#found.push({ rule: 'xml', place: keeper.place, detail: error instanceof Error ? error.message : String(error) })
    }
  }

  #note({ name, attributes }: OpenElement, place: Place): void {
    switch (name) {
      case 'w:footnoteReference':
      case 'w:commentReference':
        this.#references.set(`${name.replace('Reference', '')} ${attributes['w:id'] ?? ''}`, place)
        break
      case 'map:block':
      case 'map:section':
        this.#marked.set(attributes['bookmark'] ?? '', attributes['id'] ?? '')
    }
  }

  #blockAt(place: Place): string | null {
    const told = place.note === null ? place : (this.#references.get(place.note) ?? place)
    const bookmark = bookmarkAt(told)
    return bookmark === null ? null : (this.#marked.get(bookmark) ?? bookmark)
  }
}
