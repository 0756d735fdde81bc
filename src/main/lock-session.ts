import type { Session } from 'electron'
import { appOrigin } from './app-address.ts'
import { setUpSpelling } from './spelling.ts'

/** Lets a session reach the app’s own files and nothing else: no other address, no permission, no device, no download. */
export function lockSession(session: Session, allowed: { readonly developerTools: boolean }): void {
  session.webRequest.onBeforeRequest((details, answer) => {
    const ours = details.url.startsWith(`${appOrigin}/`) || (allowed.developerTools && details.url.startsWith('devtools://'))
    answer({ cancel: !ours })
  })
  session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false))
  session.setPermissionCheckHandler(() => false)
  session.setDevicePermissionHandler(() => false)
  session.setCertificateVerifyProc((_request, answer) => answer(-2))
  session.on('will-download', (event) => event.preventDefault())
  session.enableNetworkEmulation({ offline: true })
  setUpSpelling(session)
}
