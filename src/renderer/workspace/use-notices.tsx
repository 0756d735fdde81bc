import { Button, Link, Text, Toast, ToastFooter, ToastTitle, ToastTrigger, useId, useToastController } from '@fluentui/react-components'
import { Dismiss16Regular } from '@fluentui/react-icons/svg/dismiss'
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
      dispatchToast(<Notice sentence={sentence} isFile={false} isLasting={intent === 'error'} />, {
        intent,
        timeout: intent === 'error' ? -1 : 6000,
        toastId: sentence,
      })
    },
    [dispatchToast],
  )
  const tellSaved = useCallback(
    (saved: Saved) => {
      if (saved.kind === 'saved') {
        dispatchToast(<Notice sentence={message('export.saved', { file: saved.fileName })} isFile isLasting={false} />, {
          intent: 'success',
          timeout: 8000,
        })
      } else if (saved.kind === 'problem') tell(problemMessage(saved.problem, ['save']), 'error')
    },
    [dispatchToast, tell],
  )
  return { toaster, tell, tellSaved }
}

interface NoticeProps {
  readonly sentence: string
  readonly isFile: boolean
  /** It goes only when it is dismissed. */
  readonly isLasting: boolean
}

function Notice({ sentence, isFile, isLasting }: NoticeProps) {
  const dismiss = (
    <ToastTrigger>
      <Button appearance="transparent" size="small" icon={<Dismiss16Regular />} aria-label={message('action.dismiss')} />
    </ToastTrigger>
  )
  return (
    <Toast>
      <ToastTitle action={isLasting ? dismiss : null}>
        <Text weight={isLasting ? 'regular' : 'semibold'}>{sentence}</Text>
      </ToastTitle>
      {isFile && (
        <ToastFooter>
          <Link onClick={() => void window.attache.showSaved()}>{message('export.show')}</Link>
        </ToastFooter>
      )}
    </Toast>
  )
}
