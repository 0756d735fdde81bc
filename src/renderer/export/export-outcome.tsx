import { Text } from '@fluentui/react-components'
import { CheckmarkCircle24Filled } from '@fluentui/react-icons/svg/checkmark-circle'
import type { Exported } from '#ipc/export-types'
import { message } from '#messages'
import { ExportRemarks } from './export-remarks.tsx'

/** What was written, and where. */
export function ExportOutcome({ saved }: { readonly saved: Extract<Exported, { readonly kind: 'saved' }> }) {
  const { fileName, folder, size, remarks } = saved
  return (
    <div className="export-outcome">
      <div role="status" className="export-saved">
        <CheckmarkCircle24Filled className="export-saved-sign" />
        <div>
          <Text block weight="semibold">
            {message('export.saved', { file: fileName })}
          </Text>
          <Text block size={200} className="export-hint">
            {message('export.savedIn', { size: readableSize(size), folder })}
          </Text>
          {remarks.claim?.kind === 'kept' && (
            <Text block size={200} className="export-hint">
              {message(`export.claim.${remarks.claim.standard}`)}
            </Text>
          )}
        </div>
      </div>
      <ExportRemarks remarks={remarks} />
    </div>
  )
}

function readableSize(bytes: number): string {
  const isSmall = bytes < 1_000_000
  const format = new Intl.NumberFormat('en-GB', {
    style: 'unit',
    unit: isSmall ? 'kilobyte' : 'megabyte',
    maximumFractionDigits: isSmall ? 0 : 1,
  })
  return format.format(bytes / (isSmall ? 1000 : 1_000_000))
}
