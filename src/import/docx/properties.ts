import { type Properties, unknownProperties } from '../office/index.ts'
import { type OfficePackage, scanPart } from './package.ts'

/** Reads docProps/core.xml (ISO/IEC 29500-2, 11). Who changed the file last is not read. A part that cannot be read says nothing: the text is what counts. */
export function readProperties(file: OfficePackage): Properties {
  const found: Record<string, string> = {}
  let current = ''
  const problem = scanPart(file, 'docProps/core.xml', {
    open: (name) => {
      current = name
    },
    close: () => {
      current = ''
    },
    text: (characters) => {
      if (current !== '') found[current] = (found[current] ?? '') + characters.slice(0, 1000)
    },
  })
  if (problem !== null) return unknownProperties
  return {
    title: known(found['dc:title']),
    creator: known(found['dc:creator']),
    created: known(found['dcterms:created']),
    language: known(found['dc:language']),
  }
}

function known(value: string | undefined): string | null {
  return value === undefined || value.trim() === '' ? null : value.trim()
}
