import type { Editor } from '@tiptap/react'
import { useEffect, useState } from 'react'
import type { AddedStyle, CitationStyleChoice } from '#core/brief'
import { message, problemMessage } from '#messages'
import type { StyleActions } from './commands/index.ts'
import { KeptList, withPutBack } from './kept-list.ts'
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
  const [kept] = useState(() => new KeptList({ read: window.attache.readCitationStyles, write: window.attache.writeCitationStyles }))
  const change = async (to: Parameters<typeof kept.change>[0]) => setAdded(await kept.change((now) => to(now).slice(-mostStyles)))
  const add = async () => {
    const chosen = await window.attache.chooseCitationStyle()
    if (chosen.kind === 'problem') tell(problemMessage(chosen.problem, ['style', 'import'], { file: chosen.file }), 'error')
    if (chosen.kind !== 'chosen') return
    const { style } = chosen
    setCitationStyle(editor, style)
    // A newer text of a style takes its place.
    await change((now) => [...now.filter(({ id }) => id !== style.id), style])
    tell(message('citationStyles.isAdded', { title: style.title }))
  }
  const listed = typeof current === 'object' ? added.find(({ csl }) => csl === current?.csl) : undefined
  const remove = async (item: AddedStyle) => {
    const index = added.indexOf(item)
    await change((now) => now.filter(({ id }) => id !== item.id))
    const putBack = () => void change((now) => withPutBack(now, { item, index }))
    offer(message('citationStyles.removed', { title: item.title }), message('citationStyles.putBack'), putBack)
  }
  return { added, actions: { add: () => void add(), remove: listed === undefined ? null : () => void remove(listed) } }
}

/** As many as are kept. */
const mostStyles = 100
