import type { Editor } from '@tiptap/react'
import { type CitationStyleChoice, citationStyles, citationStyleText, type Marking } from '#core/brief'
import { sectionTitles } from '#messages'
import { languageOf, setBlockStyle } from '../editor/document/index.ts'
import { dispatchApart } from '../editor/index.ts'
import type { TextStyle } from '../ribbon/index.ts'
import { focusPage } from './focus-page.ts'

/** Makes the paragraphs under the selection body text or a heading. */
export function setTextStyle(editor: Editor | null, style: TextStyle): void {
  const changed = editor === null ? null : setBlockStyle(editor.state, style)
  if (changed !== null) editor?.view.dispatch(changed)
  focusPage(editor)
}

/** Says what language the brief is written in: a BCP 47 tag. A section that is called what every new one is called gets its name in that language. */
export function setLanguage(editor: Editor | null, language: string): void {
  if (editor === null) return
  const { doc, tr } = editor.state
  const before = new Map(Object.entries(sectionTitles(languageOf(editor.state))))
  const after = new Map(Object.entries(sectionTitles(language)))
  tr.setNodeAttribute(0, 'language', language)
  let at = 0
  for (const { type, attrs, nodeSize } of doc.children) {
    const usual = before.get(type.name)
    if (usual !== undefined && usual === attrs['title']) tr.setNodeAttribute(at, 'title', after.get(type.name))
    at += nodeSize
  }
  dispatchApart(editor.view, tr)
}

/** Marks the brief as a whole; the title block holds it. */
export function setMarking(editor: Editor | null, marking: Marking | null): void {
  editor?.view.dispatch(editor.state.tr.setNodeAttribute(0, 'marking', marking))
}

/** Has the brief’s notes written in this style. A brief that has the first of them names none. */
export function setCitationStyle(editor: Editor | null, style: CitationStyleChoice): void {
  editor?.view.dispatch(editor.state.tr.setNodeAttribute(0, 'style', style === citationStyles[0] ? null : citationStyleText(style)))
}
