import type { EditorState } from '@tiptap/pm/state'

/** The language that a brief is written in: a BCP 47 tag. */
export function languageOf({ doc }: Pick<EditorState, 'doc'>): string {
  return String(doc.firstChild?.attrs['language'])
}
