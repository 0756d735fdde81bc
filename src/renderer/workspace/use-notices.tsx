import { Link, Toast, ToastFooter, ToastTitle, useId, useToastController } from '@fluentui/react-components'
import { useCallback } from 'react'
import type { Saved } from '#ipc/api'
import { message, problemMessage } from '#messages'

/** Short notices at the window’s edge. Problems stay until they are dismissed. */
export function useNotices() {
  const toaster = useId('toaster')
  const { dispatchToast } = useToastController(toaster)
  const tell = useCallback(
    (sentence: string, intent: 'success' | 'error' = 'success') => {
      // The same sentence twice at once says no more.
      dispatchToast(<Notice sentence={sentence} isFile={false} />, { intent, timeout: intent === 'error' ? -1 : 6000, toastId: sentence })
    },
    [dispatchToast],
  )
  const tellSaved = useCallback(
    (saved: Saved) => {
      if (saved.kind === 'saved') {
        dispatchToast(<Notice sentence={message('export.saved', { file: saved.fileName })} isFile />, { intent: 'success', timeout: 8000 })
      } else if (saved.kind === 'problem') tell(problemMessage(saved.problem, ['save']), 'error')
    },
    [dispatchToast, tell],
  )
  return { toaster, tell, tellSaved }
}

function Notice({ sentence, isFile }: { readonly sentence: string; readonly isFile: boolean }) {
  return (
    <Toast>
      <ToastTitle>{sentence}</ToastTitle>
      {isFile && (
        <ToastFooter>
          <Link onClick={() => void window.attache.showSaved()}>{message('export.show')}</Link>
        </ToastFooter>
      )}
    </Toast>
  )
}
