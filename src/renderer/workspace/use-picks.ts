import { useState } from 'react'
import { useCarrying } from '../reader/index.ts'
import type { SideTab } from './side-pane.tsx'
import { articleAtHand, usePicking } from './use-picking.ts'
import { usePlacing } from './use-placing.ts'
import type { useReading } from './use-reading.ts'
import { useShowSource } from './use-show-source.ts'
import { useTaking } from './use-taking.ts'
import type { useWriting } from './use-writing.ts'

interface Parts {
  readonly reading: ReturnType<typeof useReading>
  readonly writing: ReturnType<typeof useWriting>
  readonly announce: (sentence: string) => void
  readonly tell: (sentence: string, intent: 'success' | 'error') => void
}

/** The way of passages between the reader and the brief: sent, kept, carried, shown on either side, written about and taken back. */
export function usePicks({ reading, writing, announce, tell }: Parts) {
  const [side, setSide] = useState<SideTab>('articles')
  const { editor, brief, sources } = writing
  const placing = usePlacing({ editor, brief, article: reading.article, announce, whenThere: writing.coming.whenThere })
  const showSource = useShowSource(writing, reading)
  const picking = usePicking({
    ...writing,
    placing,
    announce,
    showInBrief: writing.show,
    showInReader: (pick) => showSource(pick, 'stay'),
  })
  const onTake = useTaking({ editor, atHand: articleAtHand(reading.article, sources), placeFrom: placing.placeFrom, tell })
  useCarrying(reading.article)
  return { placing, picking, showSource, onTake, side, setSide }
}
