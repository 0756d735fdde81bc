import './start.css'
import {
  Button,
  Card,
  Field,
  Input,
  MessageBar,
  MessageBarBody,
  Radio,
  RadioGroup,
  Spinner,
  Text,
  Title2,
} from '@fluentui/react-components'
import { type FormEvent, useEffect, useState } from 'react'
import type { LibraryState, Unlocked } from '#ipc/api'
import { message, problemMessage } from '#messages'

interface StartScreenProps {
  /** `null` while it is being found out. */
  readonly state: Exclude<LibraryState, { kind: 'open' }> | null
  readonly onUnlocked: (unlocked: Extract<Unlocked, { ok: true }>) => void
}

/** What stands before the library: choosing how to guard it, unlocking it, or why it cannot be opened. */
export function StartScreen({ state, onUnlocked }: StartScreenProps) {
  // Nothing is pending here: the window may go at once.
  useEffect(() => window.attache.on('closing', () => void window.attache.readyToClose()), [])
  return (
    <main className="start">
      {state === null ? (
        <Spinner label={message('start.opening')} />
      ) : (
        <Card className="start-card">
          <Title2 as="h1">{message('app.name')}</Title2>
          <StartStep state={state} onUnlocked={onUnlocked} />
        </Card>
      )}
    </main>
  )
}

function StartStep({ state, onUnlocked }: StartScreenProps & { readonly state: Exclude<LibraryState, { kind: 'open' }> }) {
  switch (state.kind) {
    case 'choose-guard':
      return <ChooseGuard onUnlocked={onUnlocked} />
    case 'locked':
      return <Unlock onUnlocked={onUnlocked} />
    case 'failed':
      return (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>{problemMessage(state.problem, ['store'])}</MessageBarBody>
        </MessageBar>
      )
  }
}

function ChooseGuard({ onUnlocked }: Pick<StartScreenProps, 'onUnlocked'>) {
  const [guard, setGuard] = useState<'passphrase' | 'key-file'>('passphrase')
  const [passphrase, setPassphrase] = useState('')
  const [repeated, setRepeated] = useState('')
  const opening = useOpening(onUnlocked)
  const differs = guard === 'passphrase' && repeated !== '' && repeated !== passphrase
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (guard === 'passphrase' && repeated !== passphrase) setRepeated(repeated === '' ? ' ' : repeated)
    else opening.open({ guard, passphrase: guard === 'passphrase' ? passphrase : null })
  }
  return (
    <form className="start-form" onSubmit={submit}>
      <Text>{message('start.choose')}</Text>
      <RadioGroup
        aria-label={message('start.chooseLabel')}
        value={guard}
        onChange={(_, { value }) => setGuard(value === 'key-file' ? 'key-file' : 'passphrase')}
      >
        <Radio value="passphrase" label={<GuardLabel name={message('start.passphrase')} note={message('start.passphraseNote')} />} />
        <Radio value="key-file" label={<GuardLabel name={message('start.keyFile')} note={message('start.keyFileNote')} />} />
      </RadioGroup>
      {guard === 'passphrase' && (
        <>
          <Field label={message('start.newPassphrase')} validationMessage={opening.problem}>
            <Input type="password" value={passphrase} autoComplete="new-password" onChange={(_, { value }) => setPassphrase(value)} />
          </Field>
          <Field label={message('start.repeatPassphrase')} validationMessage={differs ? message('start.passphrasesDiffer') : null}>
            <Input type="password" value={repeated} autoComplete="new-password" onChange={(_, { value }) => setRepeated(value)} />
          </Field>
        </>
      )}
      {guard === 'key-file' && opening.problem !== null && <Text className="missing">{opening.problem}</Text>}
      <Button appearance="primary" type="submit" disabled={opening.isBusy}>
        {message(opening.isBusy ? 'start.opening' : 'start.make')}
      </Button>
    </form>
  )
}

function GuardLabel({ name, note }: { readonly name: string; readonly note: string }) {
  return (
    <span className="start-guard">
      <Text weight="semibold">{name}</Text>
      <Text size={200}>{note}</Text>
    </span>
  )
}

function Unlock({ onUnlocked }: Pick<StartScreenProps, 'onUnlocked'>) {
  const [passphrase, setPassphrase] = useState('')
  const opening = useOpening(onUnlocked)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    opening.open({ guard: 'passphrase', passphrase })
  }
  return (
    <form className="start-form" onSubmit={submit}>
      <Text>{message('start.locked')}</Text>
      <Field label={message('start.passphrase')} validationMessage={opening.problem}>
        <Input
          type="password"
          // Nothing else can be done on this screen.
          // oxlint-disable-next-line jsx-a11y/no-autofocus
          autoFocus
          autoComplete="current-password"
          value={passphrase}
          onChange={(_, { value }) => setPassphrase(value)}
        />
      </Field>
      <Button appearance="primary" type="submit" disabled={opening.isBusy || passphrase === ''}>
        {message(opening.isBusy ? 'start.opening' : 'start.unlock')}
      </Button>
    </form>
  )
}

function useOpening(onUnlocked: StartScreenProps['onUnlocked']) {
  const [isBusy, setIsBusy] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  const open = (choice: Parameters<typeof window.attache.unlock>[0]) => {
    setIsBusy(true)
    setProblem(null)
    void window.attache.unlock(choice).then((answer) => {
      setIsBusy(false)
      if (answer.ok) onUnlocked(answer)
      else setProblem(problemMessage(answer.problem, ['store']))
    })
  }
  return { isBusy, problem, open }
}
