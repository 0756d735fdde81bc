import { Button, Checkbox, Input, Text, ToggleButton } from '@fluentui/react-components'
import { ChevronDown20Regular } from '@fluentui/react-icons/svg/chevron-down'
import { ChevronUp20Regular } from '@fluentui/react-icons/svg/chevron-up'
import { Dismiss20Regular } from '@fluentui/react-icons/svg/dismiss'
import { TextWholeWord20Regular } from '@fluentui/react-icons/svg/text-whole-word'
import type { KeyboardEvent, ReactNode, RefObject } from 'react'
import { message, type MessageId } from '#messages'
import type { Asked, BriefFind } from './use-brief-find.ts'

interface FindBarProps {
  readonly find: BriefFind
  readonly field: RefObject<HTMLInputElement | null>
  readonly withReplace: boolean
  readonly onReplaceShown: (withReplace: boolean) => void
  readonly onClose: () => void
}

/** The fields to look for something in the brief and put something else in its place, and what was found. */
export function FindBar(props: FindBarProps) {
  return (
    <div className="brief-find" role="search" aria-label={message(props.withReplace ? 'replace.title' : 'findBrief.title')}>
      <FindRow {...props} />
      {props.withReplace && <ReplaceRow {...props} />}
    </div>
  )
}

function FindRow({ find, field, withReplace, onReplaceShown, onClose }: FindBarProps) {
  const { asked, matches, step } = find
  const isNone = matches.length === 0
  return (
    <div className="brief-find-row">
      <Input
        className="brief-find-field"
        size="small"
        dir="auto"
        input={{ ref: field, spellCheck: false }}
        aria-label={message('findBrief.field')}
        placeholder={message('findBrief.field')}
        value={asked.text}
        onChange={(_, { value }) => find.ask({ ...asked, text: value })}
        onKeyDown={(event) => onEnter(event, () => step(event.shiftKey ? -1 : 1))}
      />
      <Option find={find} option="isCase" name="findBrief.case" sign="Aa" />
      <Option find={find} option="isWhole" name="find.whole" sign={<TextWholeWord20Regular />} />
      <Option find={find} option="isExpression" name="findBrief.expression" sign=".*" />
      <Step name="find.previous" keys="Shift+F3" icon={<ChevronUp20Regular />} isNone={isNone} onStep={() => step(-1)} />
      <Step name="find.next" keys="F3" icon={<ChevronDown20Regular />} isNone={isNone} onStep={() => step(1)} />
      <Text size={200} role="status" className={isTrouble(find) ? 'brief-find-count missing' : 'brief-find-count'}>
        {stateOf(find)}
      </Text>
      {!withReplace && (
        <Button appearance="subtle" size="small" onClick={() => onReplaceShown(true)}>
          {message('command.replace')}
        </Button>
      )}
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

function ReplaceRow({ find }: FindBarProps) {
  const { asked, matches, said, replace, replaceAll } = find
  const isNone = matches.length === 0
  return (
    <div className="brief-find-row">
      <Input
        className="brief-find-field"
        size="small"
        dir="auto"
        aria-label={message('replace.field')}
        placeholder={message('replace.field')}
        value={asked.replacement}
        onChange={(_, { value }) => find.ask({ ...asked, replacement: value })}
        onKeyDown={(event) => onEnter(event, replace)}
      />
      <Button size="small" disabledFocusable={isNone} onClick={replace}>
        {message('replace.one')}
      </Button>
      <Button size="small" disabledFocusable={isNone} onClick={replaceAll}>
        {message('replace.all')}
      </Button>
      <Checkbox
        label={message('replace.insideQuotations')}
        checked={asked.insideQuotations}
        onChange={(_, { checked }) => find.ask({ ...asked, insideQuotations: checked === true })}
      />
      <Text size={200} role="status">
        {said}
      </Text>
    </div>
  )
}

interface OptionProps {
  readonly find: BriefFind
  readonly option: 'isCase' | 'isWhole' | 'isExpression'
  readonly name: MessageId
  readonly sign: ReactNode
}

function Option({ find: { asked, ask }, option, name, sign }: OptionProps) {
  const toggled: Asked = { ...asked, [option]: !asked[option] }
  return (
    <ToggleButton
      appearance="subtle"
      size="small"
      className="brief-find-option"
      checked={asked[option]}
      aria-label={message(name)}
      title={message(name)}
      onClick={() => ask(toggled)}
    >
      {sign}
    </ToggleButton>
  )
}

interface StepProps {
  readonly name: MessageId
  readonly keys: string
  readonly icon: NonNullable<Parameters<typeof Button>[0]['icon']>
  readonly isNone: boolean
  readonly onStep: () => void
}

function Step({ name, keys, icon, isNone, onStep }: StepProps) {
  return (
    <Button
      appearance="subtle"
      size="small"
      icon={icon}
      // One that is disabled loses the keyboard, and Escape with it.
      disabledFocusable={isNone}
      aria-label={message(name)}
      title={message('find.withKey', { name: message(name), key: keys })}
      onClick={onStep}
    />
  )
}

function onEnter(event: KeyboardEvent, act: () => void): void {
  if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
  event.preventDefault()
  act()
}

function isTrouble({ found }: BriefFind): boolean {
  return found.kind !== 'nothing-asked' && (found.kind !== 'found' || found.matches.length === 0)
}

function stateOf({ found, index, current }: BriefFind): string {
  switch (found.kind) {
    case 'nothing-asked':
      return ''
    case 'bad-expression':
      return message('findBrief.bad-expression')
    case 'too-slow':
      return message('findBrief.too-slow')
    case 'found': {
      if (found.matches.length === 0) return message('find.nothing')
      const where = current !== null && current.note !== null ? 'note' : current?.isQuoted === true ? 'quotation' : 'text'
      return message(found.hasMore ? 'findBrief.countMore' : 'findBrief.count', { number: index + 1, found: found.matches.length, where })
    }
  }
}
