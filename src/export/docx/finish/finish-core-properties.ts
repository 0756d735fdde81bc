import { elements, namespaces, type Parts } from './xml.ts'

/** Takes out the times, which the clock put there and which say when somebody worked, and names the language. */
export function finishCoreProperties(parts: Parts, language: string): void {
  const core = parts.get('docProps/core.xml')
  if (core === undefined) return
  for (const name of ['created', 'modified']) {
    for (const time of elements(core, namespaces.dcterms, name)) time.parentNode?.removeChild(time)
  }
  const element = core.createElementNS(namespaces.dc, 'dc:language')
  element.appendChild(core.createTextNode(language))
  core.documentElement?.appendChild(element)
}
