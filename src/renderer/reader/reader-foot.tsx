import { type ReactNode, useMemo } from 'react'
import { countWords } from '#core/article'
import type { Span } from '#core/picks'
import { message } from '#messages'

interface ReaderFootProps {
  readonly label: string
  readonly isSelected: boolean
  readonly children: ReactNode
}

/** Where the current paragraph can be sent to. While something is selected its own bar stands beside it, and here the keys that go on from there. */
export function ReaderFoot({ label, isSelected, children }: ReaderFootProps) {
  return (
    <div className="reader-foot">
      <span className="reader-foot-label" role={isSelected ? 'status' : undefined}>
        {label}
      </span>
      {isSelected ? (
        <span className="reader-foot-keys" dir="auto" title={message('reader.selectionKeys')}>
          {message('reader.selectionKeys')}
        </span>
      ) : (
        children
      )}
    </div>
  )
}

/** What is to be sent, in words. */
export function useLabel(texts: readonly string[], selected: readonly Span[], current: number): string {
  return useMemo(() => {
    const first = selected.at(0)
    const last = selected.at(-1)
    if (first === undefined || last === undefined) return message('reader.sendParagraph', { number: current + 1 })
    const areWhole = first.from === 0 && last.to === texts[last.paragraph]?.trimEnd().length
    if (selected.length > 1 && areWhole) return message('reader.sendRange', { from: first.paragraph + 1, to: last.paragraph + 1 })
    const words = selected.reduce((sum, { paragraph, from, to }) => sum + countWords((texts[paragraph] ?? '').slice(from, to)), 0)
    return message('reader.sendSelection', { words })
  }, [texts, selected, current])
}
