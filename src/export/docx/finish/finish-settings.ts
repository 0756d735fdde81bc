import { elements, namespaces, type Parts, wordElement } from './xml.ts'

/** Names the separators and the language, in the order of CT_Settings (ISO/IEC 29500-1, 17.15.1.78): before and after `w:compat`. */
export function finishSettings(parts: Parts, language: string): void {
  const settings = parts.get('word/settings.xml')
  const [compat] = elements(settings, namespaces.w, 'compat')
  if (settings === undefined || compat === undefined) return
  for (const kind of ['footnote', 'endnote'] as const) {
    const separators = ['-1', '0'].map((id) => wordElement(settings, kind, { id }))
    compat.parentNode?.insertBefore(wordElement(settings, `${kind}Pr`, {}, separators), compat)
  }
  settings.documentElement?.appendChild(wordElement(settings, 'themeFontLang', { val: language }))
}
