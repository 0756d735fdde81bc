import './start.css'
import { Button, Card, Field, Input, Radio, RadioGroup, Spinner, Text, Title2 } from '@fluentui/react-components'
import { type FormEvent, useEffect, useState } from 'react'
import type { LibraryState } from '#ipc/api'
import { message, problemMessage } from '#messages'
import { FailedLibrary } from './failed-library.tsx'

interface StartScreenProps {
  /** `null` while it is being found out. */
  readonly state: Exclude<LibraryState, { kind: 'open' }> | null
  /** The library is another than it was: opened, failed, or begun anew; `backup` is the name of a damaged file that was mended. */
  readonly onState: (state: LibraryState, backup?: string) => void
}

/** What stands before the library: choosing how to guard it, unlocking it, or why it cannot be opened. */
export function StartScreen({ state, onState }: StartScreenProps) {
  // Nothing is pending here: the window may go at once.
  useEffect(() => window.attache.on('closing', () => void window.attache.readyToClose()), [])
  return (
    <main className="start">
      {state === null ? (
        <Spinner label={message('start.opening')} />
      ) : (
        <Card className="start-card">
          <StartStep state={state} onState={onState} />
        </Card>
      )}
    </main>
  )
}

function StartStep({ state, onState }: StartScreenProps & { readonly state: Exclude<LibraryState, { kind: 'open' }> }) {
  switch (state.kind) {
    case 'choose-guard':
      return (
        <>
          <Title2 as="h1">{message('app.name')}</Title2>
          <ChooseGuard onState={onState} />
        </>
      )
    case 'locked':
      return (
        <>
          <Title2 as="h1">{message('app.name')}</Title2>
          <Unlock onState={onState} />
        </>
      )
    case 'failed':
      return <FailedLibrary problem={state.problem} onState={onState} />
  }
}

function ChooseGuard({ onState }: Pick<StartScreenProps, 'onState'>) {
  const [guard, setGuard] = useState<'passphrase' | 'key-file'>('passphrase')
  const [passphrase, setPassphrase] = useState('')
  const [repeated, setRepeated] = useState('')
  const opening = useOpening(onState)
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

function Unlock({ onState }: Pick<StartScreenProps, 'onState'>) {
  const [passphrase, setPassphrase] = useState('')
  const opening = useOpening(onState)
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

function useOpening(onState: StartScreenProps['onState']) {
  const [isBusy, setIsBusy] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  const open = (choice: Parameters<typeof window.attache.unlock>[0]) => {
    setIsBusy(true)
    setProblem(null)
    void window.attache.unlock(choice).then((answer) => {
      setIsBusy(false)
      if (answer.ok) onState({ kind: 'open', guard: answer.guard, isReadOnly: false })
      else if (answer.problem.kind === 'damaged') onState({ kind: 'failed', problem: answer.problem })
      else setProblem(problemMessage(answer.problem, ['store']))
    })
  }
  return { isBusy, problem, open }
}
