import './tradecraft.css'
import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  Radio,
  RadioGroup,
  SearchBox,
  Text,
} from '@fluentui/react-components'
import { type KeyboardEvent, useState } from 'react'
import { message } from '#messages'
import { useReturnFocus } from '#ui/focus'
import { foundChoices } from './found-choices.ts'
import type { LinkChoice } from './evidence-row.ts'
import { LinkChoices } from './link-choices.tsx'

interface LinkDialogProps {
  /** What is being linked is a claim, and picks are chosen from, or the other way round. */
  readonly from: 'claim' | 'pick'
  /** The statement of the claim, or the words of the pick. */
  readonly words: string
  readonly choices: readonly LinkChoice[]
  readonly onLink: (id: string, stance: 'supporting' | 'contrary') => void
  readonly onClose: () => void
}

/** Finds what a claim or a pick is to be linked to. The keyboard stays in the search; arrows go through what is found. */
export function LinkDialog({ from, words, choices, onLink, onClose }: LinkDialogProps) {
  useReturnFocus()
  const [text, setText] = useState('')
  const [moved, setMoved] = useState(0)
  const [stance, setStance] = useState<'supporting' | 'contrary'>('supporting')
  const { found, more } = foundChoices(choices, text)
  const active = Math.min(moved, found.length - 1)
  const choose = (choice: LinkChoice | undefined) => {
    if (choice !== undefined) onLink(choice.id, stance)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const step = steps[event.key]
    if (step !== undefined) setMoved(Math.max(0, Math.min(found.length - 1, active + step)))
    else if (event.key === 'Enter') choose(found[active])
    else return
    event.preventDefault()
  }
  const search = message(from === 'claim' ? 'linking.searchPicks' : 'linking.searchClaims')
  const none = message(from === 'claim' ? 'linking.noPicks' : 'linking.noClaims')
  return (
    <Dialog open onOpenChange={(_, { open }) => !open && onClose()}>
      <DialogSurface className="link-dialog">
        <DialogBody>
          <DialogTitle>{message(`linking.title.${from}`)}</DialogTitle>
          <DialogContent className="link-content">
            <Text block className="link-subject" dir="auto">
              {message(from === 'claim' ? 'linking.of' : 'linking.passage', {
                words: words === '' ? message('linking.untitledClaim') : words,
              })}
            </Text>
            <SearchBox
              // The dialog is opened to type into this field.
              // oxlint-disable-next-line jsx-a11y/no-autofocus
              autoFocus
              role="combobox"
              aria-expanded={found.length > 0}
              aria-controls="link-choices"
              aria-activedescendant={found[active] === undefined ? undefined : `link-choice-${active}`}
              aria-label={search}
              placeholder={search}
              value={text}
              onChange={(_, { value }) => {
                setText(value)
                setMoved(0)
              }}
              onKeyDown={onKeyDown}
            />
            <LinkChoices found={found} active={active} onChoose={choose} />
            {found.length === 0 && <Text className="evidence-hint">{choices.length === 0 ? none : message('linking.nothing')}</Text>}
            {more > 0 && <Text size={200}>{message('linking.more', { count: more })}</Text>}
            <div className="link-foot">
              <RadioGroup
                layout="horizontal"
                aria-label={message('evidence.stance')}
                value={stance}
                onChange={(_, { value }) => setStance(value === 'contrary' ? 'contrary' : 'supporting')}
              >
                <Radio value="supporting" label={message('evidence.stance.supporting')} />
                <Radio value="contrary" label={message('evidence.stance.contrary')} />
              </RadioGroup>
            </div>
          </DialogContent>
          <DialogActions>
            <Button onClick={onClose}>{message('action.cancel')}</Button>
            <Button appearance="primary" disabled={found[active] === undefined} title="Enter" onClick={() => choose(found[active])}>
              {message('linking.link')}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  )
}

const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1, PageDown: 5, PageUp: -5 }
