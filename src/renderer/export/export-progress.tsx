import { ProgressBar, Text } from '@fluentui/react-components'
import { exportStages } from '#ipc/export-types'
import { message } from '#messages'
import type { ShownStage } from './export-model.ts'

/** How far the document is. Each stage is said once, also to those who listen. */
export function ExportProgress({ stage }: { readonly stage: ShownStage }) {
  const step = exportStages.findIndex((one) => one === stage) + 1
  return (
    <div className="export-progress">
      <div role="status">
        <Text block>{message(`export.stage.${stage}`)}</Text>
        <Text block size={200} className="export-hint">
          {step === 0 ? '\u00A0' : message('export.step', { step, steps: exportStages.length })}
        </Text>
      </div>
      <ProgressBar aria-label={message('export.title')} thickness="large" value={step / exportStages.length} />
    </div>
  )
}
