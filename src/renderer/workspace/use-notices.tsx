import { Button, Link, Text, Toast, ToastFooter, ToastTitle, ToastTrigger, useId, useToastController } from '@fluentui/react-components'
import { Dismiss16Regular } from '@fluentui/react-icons/svg/dismiss'
import { useCallback, useRef } from 'react'
import type { Saved } from '#ipc/api'
import { message, problemMessage } from '#messages'

/** Short notices at the window’s edge. Problems stay until they are dismissed. */
export function useNotices() {
  const toaster = useId('toaster')
  const lastOffer = useRef(0)
  const { dispatchToast, dismissToast } = useToastController(toaster)
  const tell = useCallback(
    (sentence: string, intent: 'success' | 'error' = 'success') => {
      // The same problem twice at once says no more; the same success was done twice.
      dispatchToast(<Notice sentence={sentence} isFile={false} isLasting={intent === 'error'} />, {
        intent,
        timeout: intent === 'error' ? -1 : 6000,
        ...(intent === 'error' ? { toastId: sentence } : {}),
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
  /** Something was done that can be taken back, or that asks for one more word: the button does it, once. */
  const offer = useCallback(
    (sentence: string, button: string, run: () => void) => {
      // One at a time: what was offered before can still be undone by its command.
      dismissToast(`offer-${lastOffer.current}`)
      lastOffer.current += 1
      const toastId = `offer-${lastOffer.current}`
      const act = () => {
        dismissToast(toastId)
        run()
      }
      dispatchToast(<Offer sentence={sentence} button={button} onAct={act} />, {
        toastId,
        intent: 'info',
        timeout: 12_000,
        pauseOnHover: true,
      })
    },
    [dispatchToast, dismissToast],
  )
  return { toaster, tell, tellSaved, offer }
}

interface OfferProps {
  readonly sentence: string
  readonly button: string
  readonly onAct: () => void
}

function Offer({ sentence, button, onAct }: OfferProps) {
  return (
    <Toast>
      <ToastTitle>{sentence}</ToastTitle>
      <ToastFooter>
        <Link as="button" onClick={onAct}>
          {button}
        </Link>
      </ToastFooter>
    </Toast>
  )
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
