import { Button } from '@fluentui/react-components'
import { useState } from 'react'
import type { ComparedLine } from '#core/brief'
import { message } from '#messages'
import { WordChanges } from '#ui/word-changes'
import { foldedLines } from './folded-lines.ts'

/** Two briefs as one text: what changed is marked word by word, what did not is folded away. */
export function ComparedLines({ lines }: { readonly lines: readonly ComparedLine[] }) {
  return (
    <div className="compared-lines">
      {foldedLines(lines).map((part) =>
        part.kind === 'changed' ? (
          <Line key={part.line.key} line={part.line} />
        ) : (
          <Unchanged key={`after ${part.lines[0]?.key}`} lines={part.lines} />
        ),
      )}
    </div>
  )
}

function Unchanged({ lines }: { readonly lines: readonly ComparedLine[] }) {
  const [isOpen, setIsOpen] = useState(false)
  if (isOpen) return lines.map((line) => <Line key={line.key} line={line} />)
  return (
    <Button appearance="subtle" size="small" className="compared-fold" onClick={() => setIsOpen(true)}>
      {message('history.showUnchanged', { count: lines.length })}
    </Button>
  )
}

function Line({ line: { role, field, change, runs } }: { readonly line: ComparedLine }) {
  return (
    <div className="compared-line" data-role={role} data-change={change}>
      <span className="compared-what">
        {message(`history.role.${role}`, { field: field ?? '' })}
        {change !== 'same' && <b>{message(`history.change.${change}`)}</b>}
      </span>
      <p dir="auto">
        <WordChanges runs={runs} />
      </p>
    </div>
  )
}
