import { useEffect, useRef, useState } from 'react'
import type { BlockPlace, PagesLaid } from '#ipc/page-types'
import { type PageDrawing, pageDrawing } from './page-drawing.ts'
import { PdfReader } from './pdf-reader.ts'

/** Pages that are ready to be drawn, and where the brief’s blocks begin on them. */
export interface OpenedPages {
  readonly drawing: PageDrawing
  readonly places: readonly BlockPlace[]
  readonly missingGlyphs: readonly string[]
}

/** The pages laid out last, once they can be drawn; the ones before until then. */
export function useOpenedPages(laid: Extract<PagesLaid, { readonly kind: 'laid' }> | null): OpenedPages | null {
  const [opened, setOpened] = useState<OpenedPages | null>(null)
  const reader = useRef<PdfReader | null>(null)
  useEffect(
    () => () => {
      reader.current?.close()
      reader.current = null
    },
    [],
  )
  useEffect(() => {
    if (laid === null) return undefined
    let isCurrent = true
    reader.current ??= new PdfReader()
    const open = async (from: PdfReader) => {
      const drawing = await pageDrawing(await from.open(laid.bytes))
      if (isCurrent) setOpened({ drawing, places: laid.places, missingGlyphs: laid.missingGlyphs })
      else drawing.close()
    }
    open(reader.current).catch((error: unknown) => {
      // The pane was closed, and its worker with it.
      if (isCurrent) throw error
    })
    return () => {
      isCurrent = false
    }
  }, [laid])
  useEffect(() => () => opened?.drawing.close(), [opened])
  return opened
}
