import { useCallback, useEffect, useMemo, useState } from 'react'
import type { KeptFont } from '#ipc/export-types'
import { problemMessage } from '#messages'

/** The fonts that were added for PDFs: `kept` is `null` until they are known, and another list whenever they changed. */
export function useFonts(tell: (sentence: string, intent: 'error') => void) {
  const [kept, setKept] = useState<readonly KeptFont[] | null>(null)
  useEffect(() => void window.attache.listFonts().then(setKept), [])
  const onAdd = useCallback(async () => {
    const answer = await window.attache.addFont()
    if (answer.kind === 'added') setKept(answer.fonts)
    else if (answer.kind === 'problem') tell(problemMessage(answer.problem, ['font'], { name: answer.name }), 'error')
  }, [tell])
  const onRemove = useCallback(async (id: string) => setKept(await window.attache.removeFont(id)), [])
  return useMemo(() => ({ kept, onAdd: () => void onAdd(), onRemove: (id: string) => void onRemove(id) }), [kept, onAdd, onRemove])
}
