import './about.css'
import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  Link,
  Subtitle2,
  Text,
} from '@fluentui/react-components'
import { useEffect, useState } from 'react'
import { message } from '#messages'
import { useReturnFocus } from '#ui/focus'

/** Where citeproc-js wants its attribution to lead (CPAL-1.0, exhibit B). */
const attributionAddress = 'http://citationstyles.org/'

/** What this is, its version and its licences, with the attribution that citeproc-js asks for where it is shown to users (CPAL-1.0, section 14). */
export function AboutDialog({ onClose }: { readonly onClose: () => void }) {
  useReturnFocus()
  const [version, setVersion] = useState<string | null>(null)
  useEffect(() => void window.attache.appVersion().then(setVersion), [])
  return (
    <Dialog open onOpenChange={(_, { open }) => (open ? null : onClose())}>
      <DialogSurface className="about-dialog">
        <DialogBody>
          <DialogTitle>{message('about.title')}</DialogTitle>
          <DialogContent className="about-content">
            <Text>{version === null ? message('about.what') : message('about.whatVersion', { version })}</Text>
            <section className="about-part">
              <Subtitle2 as="h3">{message('about.citations')}</Subtitle2>
              <Text>
                <Link inline onClick={() => void window.attache.openLink(attributionAddress)}>
                  {message('about.attribution')}
                </Link>
              </Text>
              <Text>{message('about.citeproc')}</Text>
              <Text>{message('about.styles')}</Text>
            </section>
            <section className="about-part">
              <Subtitle2 as="h3">{message('about.licences')}</Subtitle2>
              <Text>{message('about.own')}</Text>
              <Text>{message('about.whole')}</Text>
              <Text>{message('about.others')}</Text>
            </section>
          </DialogContent>
          <DialogActions>
            <Button appearance="primary" onClick={onClose}>
              {message('action.close')}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  )
}
