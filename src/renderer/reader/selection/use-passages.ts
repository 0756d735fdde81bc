import { useMemo, useRef } from 'react'
import { type PassagesAround, passagesOf } from './passages.ts'
import { textKeys } from './text-keys.ts'
import { useKeyboardSelection } from './use-keyboard-selection.ts'

/** What is picked from the text, and the keys that choose and send it: what is selected, else the paragraph that has the keyboard. */
export function usePassages(around: PassagesAround) {
  const newest = useRef(around)
  newest.current = around
  const keyboard = useKeyboardSelection(around.root)
  return useMemo(() => {
    const passages = passagesOf(newest, keyboard)
    return { ...passages, onKeyDown: textKeys(newest, keyboard, passages) }
  }, [keyboard])
}
