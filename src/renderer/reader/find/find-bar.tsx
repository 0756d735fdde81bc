import { Button, Input, Text, ToggleButton } from '@fluentui/react-components'
import { ChevronDown20Regular } from '@fluentui/react-icons/svg/chevron-down'
import { ChevronUp20Regular } from '@fluentui/react-icons/svg/chevron-up'
import { Dismiss20Regular } from '@fluentui/react-icons/svg/dismiss'
import { TextWholeWord20Regular } from '@fluentui/react-icons/svg/text-whole-word'
import { type KeyboardEvent, type RefObject } from 'react'
import { message } from '#messages'
import type { Find } from './use-find.ts'

interface FindBarProps {
  readonly find: Find
  readonly field: RefObject<HTMLInputElement | null>
  /** Esc, or the cross: the keyboard goes to the place that is shown. */
  readonly onClose: () => void
}

/** The field to look for words in the article, and how many places were found. */
export function FindBar({ find, field, onClose }: FindBarProps) {
  const { asked, found, index, step, ask } = find
  if (asked === null) return null
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') onClose()
    else if (event.key === 'Enter') step(event.shiftKey ? -1 : 1)
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  const isEmpty = asked.text.trim() === ''
  const count = found > 0 ? message('find.count', { number: index + 1, found }) : isEmpty ? '' : message('find.nothing')
  return (
    <div className="find-bar" role="search" aria-label={message('find.title')}>
      <Input
        className="find-field"
        size="small"
        dir="auto"
        input={{ ref: field }}
        aria-label={message('find.field')}
        placeholder={message('find.field')}
        value={asked.text}
        onChange={(_, { value }) => ask({ ...asked, text: value, isSearch: false })}
        onKeyDown={onKeyDown}
      />
      <Text size={200} role="status" className={found === 0 && !isEmpty ? 'find-count missing' : 'find-count'}>
        {count}
      </Text>
      <ToggleButton
        appearance="subtle"
        size="small"
        icon={<TextWholeWord20Regular />}
        checked={asked.isWhole}
        aria-label={message('find.whole')}
        title={message('find.whole')}
        onClick={() => ask({ ...asked, isWhole: !asked.isWhole })}
      />
      <Button
        appearance="subtle"
        size="small"
        icon={<ChevronUp20Regular />}
        disabled={found === 0}
        aria-label={message('find.previous')}
        title={message('find.withKey', { name: message('find.previous'), key: 'Shift+F3' })}
        onClick={() => step(-1)}
      />
      <Button
        appearance="subtle"
        size="small"
        icon={<ChevronDown20Regular />}
        disabled={found === 0}
        aria-label={message('find.next')}
        title={message('find.withKey', { name: message('find.next'), key: 'F3' })}
        onClick={() => step(1)}
      />
      <Button
        appearance="subtle"
        size="small"
        icon={<Dismiss20Regular />}
        aria-label={message('find.close')}
        title={message('find.withKey', { name: message('find.close'), key: 'Esc' })}
        onClick={onClose}
      />
    </div>
  )
}
