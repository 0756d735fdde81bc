import { useEffect, useRef, useState } from 'react'
import type { PagesOfBrief } from '#ipc/page-types'
import { type OpenedPages, withNewPages } from './opened-pages.ts'
import { PdfReader } from './pdf-reader.ts'

/** The pages laid out last, once they can be drawn; the ones before until then. */
export function useOpenedPages(laid: PagesOfBrief | null): OpenedPages | null {
  const [opened, setOpened] = useState<OpenedPages | null>(null)
  const reader = useRef<PdfReader | null>(null)
  useEffect(
    () => () => {
      reader.current?.close()
      reader.current = null
    },
    [],
  )
  const newest = useRef(laid)
  newest.current = laid
  const last = useRef<Promise<void>>(Promise.resolve())
  useEffect(() => {
    if (laid === null) return
    const from = (reader.current ??= new PdfReader())
    const open = async () => {
      const isOutdated = laid.part !== null && newest.current !== laid
      if (isOutdated || reader.current !== from) return
      const drawing = laid.bytes === null ? null : await from.open(laid.bytes)
      setOpened((before) => withNewPages(before, laid, drawing) ?? before)
    }
    // One after the other: newer pages may say that they are the ones before.
    last.current = last.current.then(open)
  }, [laid])
  const [whole, part] = [opened?.whole, opened?.part?.drawing]
  useEffect(() => () => whole?.close(), [whole])
  useEffect(() => () => part?.close(), [part])
  return opened
}
