import { Button, MessageBar, MessageBarBody, Title2 } from '@fluentui/react-components'
import { useState } from 'react'
import type { LibraryState } from '#ipc/api'
import type { StoreProblem } from '#ipc/store-api'
import { message, problemMessage } from '#messages'
import { DamagedLibrary } from './damaged-library.tsx'

interface FailedLibraryProps {
  readonly problem: StoreProblem
  readonly onState: (state: LibraryState, backup?: string) => void
}

/** Why the library did not open, and what can be done. */
export function FailedLibrary({ problem, onState }: FailedLibraryProps) {
  return problem.kind === 'damaged' ? <DamagedLibrary onState={onState} /> : <ShutLibrary problem={problem} onState={onState} />
}

function ShutLibrary({ problem, onState }: FailedLibraryProps) {
  const [isBusy, setIsBusy] = useState(false)
  const go = (next: Promise<LibraryState>) => {
    setIsBusy(true)
    void next.then((state) => {
      setIsBusy(false)
      onState(state)
    })
  }
  return (
    <>
      <Title2 as="h1">{message('rescue.titleShut')}</Title2>
      <MessageBar intent="error" layout="multiline" role="alert">
        <MessageBarBody>{problemMessage(problem, ['opening', 'store'])}</MessageBarBody>
      </MessageBar>
      <div className="start-buttons">
        <Button onClick={() => void window.attache.quit()}>{message('rescue.quit')}</Button>
        {problem.kind === 'wrong-key' && (
          <Button disabled={isBusy} onClick={() => go(window.attache.startNewLibrary())}>
            {message('rescue.startNew')}
          </Button>
        )}
        <Button appearance="primary" disabled={isBusy} onClick={() => go(window.attache.openAgain())}>
          {message(isBusy ? 'start.opening' : 'rescue.again')}
        </Button>
      </div>
    </>
  )
}
