import type { Editor } from '@tiptap/react'
import { useEffect, useState } from 'react'
import type { AddedStyle, CitationStyleChoice } from '#core/brief'
import { message, problemMessage } from '#messages'
import type { StyleActions } from './commands/index.ts'
import { setCitationStyle } from './text-settings.ts'
import type { useNotices } from './use-notices.tsx'

/** The citation styles that were added to the library, and what is done with them. `current` is the open brief’s. */
export function useCitationStyles(
  editor: Editor | null,
  current: CitationStyleChoice | null,
  { tell, offer }: ReturnType<typeof useNotices>,
): { readonly added: readonly AddedStyle[]; readonly actions: StyleActions } {
  const [added, setAdded] = useState<readonly AddedStyle[]>([])
  useEffect(() => void window.attache.readCitationStyles().then(setAdded), [])
  const keep = (styles: readonly AddedStyle[]) => {
    setAdded(styles)
    void window.attache.writeCitationStyles(styles)
  }
  const add = async () => {
    const chosen = await window.attache.chooseCitationStyle()
    if (chosen.kind === 'problem') tell(problemMessage(chosen.problem, ['style', 'import'], { file: chosen.file }), 'error')
    if (chosen.kind !== 'chosen') return
    const { style } = chosen
    // A newer text of a style takes its place.
    keep([...added.filter(({ id }) => id !== style.id), style].slice(-mostStyles))
    setCitationStyle(editor, style)
    tell(message('citationStyles.isAdded', { title: style.title }))
  }
  const listed = typeof current === 'object' ? added.find(({ csl }) => csl === current?.csl) : undefined
  const remove = (style: AddedStyle) => {
    keep(added.filter((one) => one !== style))
    offer(message('citationStyles.removed', { title: style.title }), message('citationStyles.putBack'), () => keep(added))
  }
  return { added, actions: { add: () => void add(), remove: listed === undefined ? null : () => remove(listed) } }
}

/** As many as are kept. */
const mostStyles = 100
