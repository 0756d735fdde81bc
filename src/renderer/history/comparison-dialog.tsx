import './history.css'
import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  Dropdown,
  Field,
  Option,
  Spinner,
  Text,
} from '@fluentui/react-components'
import type { BriefComparison } from '#core/brief'
import type { BriefVersion } from '#ipc/brief-versions'
import { message } from '#messages'
import { readableMoment } from '#ui/dates'
import { useReturnFocus } from '#ui/focus'
import { ComparedLines } from './compared-lines.tsx'

interface ComparisonDialogProps {
  readonly version: BriefVersion
  /** What it is compared with; `null` for the brief as it is now. */
  readonly against: BriefVersion | null
  /** What else it may be compared with. */
  readonly others: readonly BriefVersion[]
  readonly onAgainst: (other: BriefVersion | null) => void
  /** `null` while it is made; `gone` where one of them is no longer kept. */
  readonly comparison: BriefComparison | 'gone' | null
  readonly onRestore: () => void
  readonly onCopy: () => void
  readonly onClose: () => void
}

/** What changed between a version and the brief as it is now, or another version; and the ways back. */
export function ComparisonDialog(props: ComparisonDialogProps) {
  useReturnFocus()
  const { version, against, others, comparison, onClose } = props
  return (
    <Dialog open onOpenChange={(_, { open }) => !open && onClose()}>
      <DialogSurface className="comparison">
        <DialogBody>
          <DialogTitle>{message('history.comparing', { moment: momentOf(version) })}</DialogTitle>
          <DialogContent className="comparison-content">
            <Field label={message('history.against')} orientation="horizontal" size="small">
              <Dropdown
                size="small"
                value={against === null ? message('history.now') : momentOf(against)}
                selectedOptions={[String(against?.number ?? 'now')]}
                onOptionSelect={(_, { optionValue }) =>
                  props.onAgainst(others.find(({ number }) => String(number) === optionValue) ?? null)
                }
              >
                <Option value="now">{message('history.now')}</Option>
                {others.map((other) => (
                  <Option key={other.number} value={String(other.number)}>
                    {momentOf(other)}
                  </Option>
                ))}
              </Dropdown>
            </Field>
            <Shown comparison={comparison} />
          </DialogContent>
          <DialogActions>
            <Button className="comparison-button" onClick={props.onCopy}>
              {message('history.copy')}
            </Button>
            <Button onClick={onClose}>{message('action.close')}</Button>
            <Button className="comparison-button" appearance="primary" onClick={props.onRestore}>
              {message('history.restore')}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  )
}

function Shown({ comparison }: Pick<ComparisonDialogProps, 'comparison'>) {
  if (comparison === null) return <Spinner label={message('history.loading')} />
  if (comparison === 'gone') return <Text>{message('history.gone')}</Text>
  const { lines, added, removed } = comparison
  if (lines.every(({ change }) => change === 'same')) return <Text>{message('history.same')}</Text>
  const quotations = lines.filter(({ role, change }) => role === 'quotation' && change !== 'same').length
  return (
    <>
      <Text>
        {message('history.summary', { added, removed })}{' '}
        {quotations > 0 && <b className="comparison-quotations">{message('history.quotations', { count: quotations })}</b>}
      </Text>
      <ComparedLines lines={lines} />
    </>
  )
}

function momentOf({ madeAt, name }: BriefVersion): string {
  return name === null ? readableMoment(madeAt) : `${name}, ${readableMoment(madeAt)}`
}
