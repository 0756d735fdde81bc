import { Link, MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-components'
import type { DocumentFault, ExportProblem } from '#ipc/export-types'
import { message, problemMessage } from '#messages'

/** One bug may be in every paragraph. */
const mostShown = 8

interface ExportProblemBarProps {
  readonly problem: ExportProblem
  readonly placeOf: (block: string) => string | null
  readonly onShowBlock: (block: string) => void
}

/** Why nothing was written. Faults of the document lead to the place in the brief that they are about. */
export function ExportProblemBar({ problem, placeOf, onShowBlock }: ExportProblemBarProps) {
  const faults = problem.kind === 'faulty' ? problem.faults : []
  return (
    <MessageBar intent="error" layout="multiline" role="alert">
      <MessageBarBody>
        <MessageBarTitle>{message('export.failed')}</MessageBarTitle>
        <span>{problemMessage(problem, ['export', 'save'], { count: faults.length })}</span>
        {faults.length > 0 && (
          <ul className="export-faults">
            {faults.slice(0, mostShown).map((fault) => (
              <li key={JSON.stringify(fault)}>
                <Fault fault={fault} placeOf={placeOf} onShowBlock={onShowBlock} />
              </li>
            ))}
            {faults.length > mostShown && <li>{message('export.moreFaults', { count: faults.length - mostShown })}</li>}
          </ul>
        )}
      </MessageBarBody>
    </MessageBar>
  )
}

function Fault({
  fault: { rule, part, block, detail },
  placeOf,
  onShowBlock,
}: Pick<ExportProblemBarProps, 'placeOf' | 'onShowBlock'> & { readonly fault: DocumentFault }) {
  const place = block === null ? null : placeOf(block)
  return (
    <>
      {block !== null && place !== null && (
        <>
          <Link as="button" type="button" inline onClick={() => onShowBlock(block)}>
            <bdi>{place}</bdi>
          </Link>{' '}
        </>
      )}
      {message('export.fault', { rule, part, detail })}
    </>
  )
}
