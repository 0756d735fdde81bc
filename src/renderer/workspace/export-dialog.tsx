import { Button, Dialog, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle, Text } from '@fluentui/react-components'
import type { Finding, FindingPlace } from '#core/check'
import { message } from '#messages'
import { FindingList } from '../findings/index.ts'

interface ExportDialogProps {
  readonly findings: readonly Finding[]
  readonly onShow: (place: FindingPlace, finding: Finding) => void
  readonly onExport: () => void
  readonly onClose: () => void
}

/** What would be wrong in the document, before it is written. */
export function ExportDialog({ findings, onShow, onExport, onClose }: ExportDialogProps) {
  const untrue = findings.filter((finding) => finding.severity === 'untrue').length
  return (
    <Dialog open onOpenChange={(_, { open }) => (open ? null : onClose())}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{message('export.findings')}</DialogTitle>
          <DialogContent className="export-findings">
            <Text block>
              {untrue > 0 ? message('export.untrue', { count: untrue }) : message('export.incomplete', { count: findings.length })}
            </Text>
            <FindingList
              findings={findings}
              onShow={(place, finding) => {
                onClose()
                onShow(place, finding)
              }}
            />
          </DialogContent>
          <DialogActions>
            <Button onClick={onClose}>{message('action.cancel')}</Button>
            <Button appearance={untrue > 0 ? 'secondary' : 'primary'} onClick={onExport}>
              {message(untrue > 0 ? 'export.anyway' : 'export.now')}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  )
}
