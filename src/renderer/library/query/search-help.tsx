import { Button, Link, Popover, PopoverSurface, PopoverTrigger, Text } from '@fluentui/react-components'
import { QuestionCircle20Regular } from '@fluentui/react-icons/svg/question-circle'
import { useState } from 'react'
import { message, type MessageId } from '#messages'

const examples = [
  ['library.help.words', 'library.help.wordsExample'],
  ['library.help.phrase', 'library.help.phraseExample'],
  ['library.help.beginning', 'library.help.beginningExample'],
  ['library.help.or', 'library.help.orExample'],
  ['library.help.not', 'library.help.notExample'],
  ['library.help.field', 'library.help.fieldExample'],
  ['library.help.more', 'library.help.moreExample'],
  ['library.help.date', 'library.help.dateExample'],
] as const satisfies readonly (readonly [MessageId, MessageId])[]

/** How to search, by examples that can be tried at a click. */
export function SearchHelp({ onExample }: { readonly onExample: (text: string) => void }) {
  const [isOpen, setIsOpen] = useState(false)
  const use = (text: string) => {
    setIsOpen(false)
    onExample(text)
  }
  return (
    <Popover open={isOpen} onOpenChange={(_, { open }) => setIsOpen(open)} positioning="below-end" trapFocus>
      <PopoverTrigger disableButtonEnhancement>
        <Button
          appearance="subtle"
          icon={<QuestionCircle20Regular />}
          aria-label={message('library.help')}
          title={message('library.help')}
        />
      </PopoverTrigger>
      <PopoverSurface className="library-help" aria-label={message('library.help')}>
        <Text block weight="semibold">
          {message('library.help')}
        </Text>
        <dl>
          {examples.map(([meaning, example]) => (
            <div key={example}>
              <dt>
                <Link as="button" onClick={() => use(message(example))}>
                  {message(example)}
                </Link>
              </dt>
              <dd>{message(meaning)}</dd>
            </div>
          ))}
        </dl>
      </PopoverSurface>
    </Popover>
  )
}
