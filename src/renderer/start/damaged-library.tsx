import { Button, MessageBar, MessageBarBody, ProgressBar, Text, Title2 } from '@fluentui/react-components'
import { useEffect, useState } from 'react'
import type { LibraryState, ReadableSaved, Rescued } from '#ipc/api'
import { lostPieceMessage, message, problemMessage } from '#messages'
import { useReadable } from './use-readable.ts'

const mostNamed = 50

/** A damaged library: what is safe, what can be read, what cannot, and what can be done with it. */
export function DamagedLibrary({ onState }: { readonly onState: (state: LibraryState, backup?: string) => void }) {
  const { rescued, saved, progress, isSaving, save, retry } = useReadable()
  const [isGoing, setIsGoing] = useState(false)
  const go = (next: Promise<LibraryState>, backup?: string) => {
    setIsGoing(true)
    void next.then((state) => {
      setIsGoing(false)
      onState(state, backup)
    })
  }
  useEffect(() => {
    if (rescued?.kind === 'mended') go(window.attache.openAgain(), rescued.backup)
    // Only once for each answer.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [rescued])
  return (
    <>
      <Title2 as="h1">{message('rescue.title')}</Title2>
      <Text>{message('rescue.safe')}</Text>
      {rescued === null || rescued.kind === 'mended' ? (
        <Progress label={message('rescue.looking')} progress={progress} />
      ) : (
        <Readable rescued={rescued} />
      )}
      {isSaving && <Progress label={message('rescue.saving', { done: progress?.done ?? 0, of: progress?.of ?? 0 })} progress={progress} />}
      {saved !== null && !isSaving && <Saved saved={saved} />}
      {rescued !== null && rescued.kind !== 'mended' && (
        <Choices kind={rescued.kind} isSaving={isSaving} isGoing={isGoing} onSave={save} onRetry={retry} onGo={go} />
      )}
    </>
  )
}

interface ChoicesProps {
  readonly kind: Exclude<Rescued['kind'], 'mended'>
  readonly isSaving: boolean
  readonly isGoing: boolean
  readonly onSave: () => void
  readonly onRetry: () => void
  readonly onGo: (next: Promise<LibraryState>) => void
}

function Choices({ kind, isSaving, isGoing, onSave, onRetry, onGo }: ChoicesProps) {
  const isBusy = isSaving || isGoing
  return (
    <div className="start-choices">
      {kind === 'partial' && (
        <>
          <Choice
            name={message(isSaving ? 'action.cancel' : 'rescue.save')}
            note={message('rescue.saveNote')}
            isPrimary
            isDisabled={isGoing}
            onChoose={isSaving ? () => void window.attache.cancelSaving() : onSave}
          />
          <Choice
            name={message('rescue.openReadOnly')}
            note={message('rescue.openReadOnlyNote')}
            isDisabled={isBusy}
            onChoose={() => onGo(window.attache.openReadOnly())}
          />
        </>
      )}
      <Choice
        name={message('rescue.startNew')}
        note={message('rescue.startNewNote')}
        isDisabled={isBusy}
        onChoose={() => onGo(window.attache.startNewLibrary())}
      />
      <div className="start-buttons">
        {kind === 'problem' && (
          <Button disabled={isBusy} onClick={onRetry}>
            {message('rescue.again')}
          </Button>
        )}
        <Button disabled={isBusy} onClick={() => void window.attache.quit()}>
          {message('rescue.quit')}
        </Button>
      </div>
    </div>
  )
}

function Readable({ rescued }: { readonly rescued: Exclude<Rescued, { readonly kind: 'mended' }> }) {
  switch (rescued.kind) {
    case 'nothing':
      return <Problem sentence={message('rescue.nothing')} />
    case 'problem':
      return <Problem sentence={problemMessage(rescued.problem, ['store'])} />
    case 'partial': {
      const { articles, briefs, lost } = rescued
      const named = lost.slice(0, mostNamed)
      return (
        <>
          <Text weight="semibold">{message('rescue.partial', { articles, briefs, lost: lost.length })}</Text>
          {lost.length > 0 && (
            // The list scrolls, so the keyboard must reach it.
            // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
            <section className="start-lost" aria-label={message('rescue.lostTitle')} tabIndex={0}>
              <ul>
                {named.map((piece) => (
                  <li key={JSON.stringify(piece)}>{lostPieceMessage(piece)}</li>
                ))}
              </ul>
              {lost.length > named.length && <Text size={200}>{message('rescue.more', { count: lost.length - named.length })}</Text>}
            </section>
          )}
        </>
      )
    }
  }
}

function Problem({ sentence }: { readonly sentence: string }) {
  return (
    <MessageBar intent="error" layout="multiline" role="alert">
      <MessageBarBody>{sentence}</MessageBarBody>
    </MessageBar>
  )
}

function Saved({ saved }: { readonly saved: ReadableSaved }) {
  switch (saved.kind) {
    case 'saved':
      return (
        <MessageBar intent="success" layout="multiline" role="status">
          <MessageBarBody>{message('rescue.saved', { ...saved })}</MessageBarBody>
        </MessageBar>
      )
    case 'cancelled':
      return saved.folder === null ? null : (
        <MessageBar intent="info" layout="multiline" role="status">
          <MessageBarBody>{message('rescue.cancelled', { folder: saved.folder })}</MessageBarBody>
        </MessageBar>
      )
    case 'problem':
      return <Problem sentence={problemMessage(saved.problem, ['rescueSave'])} />
  }
}

interface ProgressProps {
  readonly label: string
  readonly progress: { readonly done: number; readonly of: number } | null
}

function Progress({ label, progress }: ProgressProps) {
  return (
    <div className="start-progress" role="status">
      <Text>{label}</Text>
      <ProgressBar aria-label={label} {...(progress === null ? {} : { value: progress.done, max: Math.max(1, progress.of) })} />
    </div>
  )
}

interface ChoiceProps {
  readonly name: string
  readonly note: string
  readonly isPrimary?: boolean
  readonly isDisabled: boolean
  readonly onChoose: () => void
}

function Choice({ name, note, isPrimary = false, isDisabled, onChoose }: ChoiceProps) {
  return (
    <div className="start-choice">
      <Button appearance={isPrimary ? 'primary' : 'secondary'} disabled={isDisabled} onClick={onChoose}>
        {name}
      </Button>
      <Text size={200}>{note}</Text>
    </div>
  )
}
