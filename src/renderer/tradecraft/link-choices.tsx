import { useEffect, useRef } from 'react'
import { message } from '#messages'
import { PartsLine } from '#ui/parts-line'
import type { LinkChoice } from './evidence-row.ts'

interface LinkChoicesProps {
  readonly found: readonly LinkChoice[]
  readonly active: number
  readonly onChoose: (choice: LinkChoice) => void
}

/** What the search found. */
export function LinkChoices({ found, active, onChoose }: LinkChoicesProps) {
  return (
    <div id="link-choices" className="link-choices" role="listbox" aria-label={message('linking.found')}>
      {found.map((choice, index) => (
        <Choice key={choice.id} choice={choice} index={index} isActive={index === active} onChoose={onChoose} />
      ))}
    </div>
  )
}

interface ChoiceProps {
  readonly choice: LinkChoice
  readonly index: number
  readonly isActive: boolean
  readonly onChoose: (choice: LinkChoice) => void
}

function Choice({ choice, index, isActive, onChoose }: ChoiceProps) {
  const option = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (isActive) option.current?.scrollIntoView({ block: 'nearest' })
  }, [isActive])
  const { words, line, stance } = choice
  const state = stance === null ? [] : [message('linking.isEvidence', { stance })]
  return (
    // The field above has the keyboard; an option takes no focus of its own (ARIA 1.2, combobox with aria-activedescendant).
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus
    <div
      ref={option}
      id={`link-choice-${index}`}
      role="option"
      aria-selected={isActive}
      className="link-choice"
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => onChoose(choice)}
    >
      <div className="evidence-quote" dir="auto">
        {words === '' ? message('linking.untitledClaim') : words}
      </div>
      <div className="evidence-line">
        <PartsLine parts={[line, ...state].filter((part) => part !== '')} />
      </div>
    </div>
  )
}
