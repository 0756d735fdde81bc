import { isRightToLeft, type Printable } from '#core/printable'
import type { Parts } from '../finish/parts.ts'
import { languageTag } from '../language-tag.ts'
import { w } from '../story/wml.ts'
import { blanks } from './blanks.ts'
import { coreProperties } from './core-properties.ts'
import type { Design } from './design.ts'
import { keptShells } from './kept-shells.ts'

/** The package around a brief's text, with its language, sheet and properties filled in. */
export function shellParts(printable: Printable, design: Design): Parts {
  const language = languageTag(printable.language)
  const kept: Readonly<Record<string, string>> = JSON.parse(keptShells[`${design.name}-${isRightToLeft(language) ? 'rtl' : 'ltr'}`])
  const parts: Parts = new Map(Object.entries(kept))
  fill(parts, 'word/document.xml', blanks.sheet, sheetXml(design))
  fill(parts, 'word/styles.xml', blanks.language, language)
  fill(parts, 'word/styles.xml', blanks.textWidth, String(design.textWidth))
  fill(parts, 'word/settings.xml', blanks.language, language)
  parts.set('docProps/core.xml', coreProperties(printable))
  return parts
}

function fill(parts: Parts, name: string, blank: string, value: string): void {
  const xml = parts.get(name)
  if (typeof xml !== 'string' || !xml.includes(blank)) throw new Error(`no ${blank} in ${name}`)
  parts.set(name, xml.replaceAll(blank, value))
}

function sheetXml({ page, margin }: Design): string {
  const { top, bottom, side, header, footer } = margin
  return (
    w('pgSz', { w: page.width, h: page.height, orient: 'portrait' }) +
    w('pgMar', { top, right: side, bottom, left: side, header, footer, gutter: 0 })
  )
}
