import './ui/base.css'
import { createDOMRenderer, FluentProvider, RendererProvider } from '@fluentui/react-components'
import { useEffect, useMemo, useState } from 'react'
import type { LibraryState } from '#ipc/api'
import { styleNonce, useTheme } from '#ui/theme'
import { StartScreen } from './start/index.ts'
import { Workspace, useSession } from './workspace/index.ts'

/** The whole window: the library’s door, and behind it the three panes. */
export function App() {
  const [library, setLibrary] = useState<LibraryState | null>(null)
  const renderer = useMemo(() => createDOMRenderer(document, { styleElementAttributes: { nonce: styleNonce() } }), [])
  const { session, change, flush } = useSession(library?.kind === 'open')
  const theme = useTheme(session?.theme ?? 'system')
  useEffect(() => {
    void window.attache.libraryState().then(setLibrary)
  }, [])
  const [backup, setBackup] = useState<string | null>(null)
  const changeState = (state: LibraryState, mended: string | null = null) => {
    setLibrary(state)
    setBackup(mended)
  }
  return (
    <RendererProvider renderer={renderer} targetDocument={document}>
      <FluentProvider theme={theme} dir={document.documentElement.dir === 'rtl' ? 'rtl' : 'ltr'}>
        {/* Not the provider itself: its class goes to every portal too, and a portal must not cover the window. */}
        <div className="app">
          {library?.kind === 'open' && session !== null ? (
            <Workspace
              guard={library.guard}
              isReadOnly={library.isReadOnly}
              backup={backup}
              session={session}
              change={change}
              flushSession={flush}
            />
          ) : (
            <StartScreen state={library === null || library.kind === 'open' ? null : library} onState={changeState} />
          )}
        </div>
      </FluentProvider>
    </RendererProvider>
  )
}
