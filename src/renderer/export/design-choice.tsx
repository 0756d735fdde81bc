import { Button, Field, MessageBar, MessageBarBody, Radio, RadioGroup, Text } from '@fluentui/react-components'
import { Delete20Regular } from '@fluentui/react-icons/svg/delete'
import { type ReactElement, type ReactNode, useRef } from 'react'
import { designs, type ExportSettings } from '#ipc/export-types'
import { message, problemMessage } from '#messages'
import type { TemplateChoice } from './export-model.ts'

interface DesignChoiceProps {
  readonly settings: ExportSettings
  readonly onSettings: (settings: ExportSettings) => void
  /** `null` where the format takes none. */
  readonly template: TemplateChoice | null
}

/** One of the two designs that are shipped, or a Word file of the user's own. Going over to that opens no dialog by itself: the arrow keys go through the choices. */
export function DesignChoice({ settings, onSettings, template }: DesignChoiceProps) {
  const choices = useRef<HTMLDivElement>(null)
  const choose = (chosen: string) => {
    const shipped = designs.find((one) => one === chosen)
    if (shipped !== undefined) onSettings({ ...settings, design: shipped })
    template?.onWanted(shipped === undefined)
    // The button that takes a file comes up below, where a long list of findings leaves no room.
    requestAnimationFrame(() => choices.current?.scrollIntoView({ block: 'nearest' }))
  }
  const remove = () => {
    // The button goes with what it removes.
    choices.current?.querySelector('input')?.focus()
    template?.onRemove()
  }
  return (
    <div ref={choices} className="export-design">
      <Field label={message('export.design')}>
        <RadioGroup value={template?.isWanted === true ? 'template' : settings.design} onChange={(_, { value }) => choose(value)}>
          {designs.map((name) => (
            <Radio key={name} value={name} label={explained(message(`export.design.${name}`), message(`export.design.${name}Note`))} />
          ))}
          {template !== null && (
            <Radio
              value="template"
              label={explained(message('export.design.template'), template.known?.name ?? message('export.design.templateNote'))}
            />
          )}
        </RadioGroup>
      </Field>
      {template?.isWanted === true && <OwnTemplate template={template} onRemove={remove} />}
      <div role="status">{template?.isWanted === true && <Said template={template} />}</div>
    </div>
  )
}

function OwnTemplate({
  template: { known, onChoose },
  onRemove,
}: {
  readonly template: TemplateChoice
  readonly onRemove: TemplateChoice['onRemove']
}) {
  return (
    <div className="export-template">
      <Button size="small" onClick={onChoose}>
        {message(known === null ? 'export.template.choose' : 'export.template.change')}
      </Button>
      {known === null ? (
        <Text size={200}>{message('export.template.needed')}</Text>
      ) : (
        <Button size="small" appearance="subtle" icon={<Delete20Regular />} onClick={onRemove}>
          {message('export.template.remove')}
        </Button>
      )}
    </div>
  )
}

function Said({ template: { problem, missingStyles } }: { readonly template: TemplateChoice }): ReactNode {
  if (problem === null && missingStyles.length === 0) return null
  return (
    <MessageBar intent={problem === null ? 'warning' : 'error'} layout="multiline">
      <MessageBarBody>{problem === null ? missingStylesMessage(missingStyles) : problemMessage(problem, ['export'])}</MessageBarBody>
    </MessageBar>
  )
}

function explained(name: string, note: string): ReactElement {
  return (
    <span className="export-explained">
      {name}
      <Text size={200} className="export-hint">
        <bdi>{note}</bdi>
      </Text>
    </span>
  )
}

/** Which styles a template lacks, by the names that Word shows. */
export function missingStylesMessage(missing: readonly string[]): string {
  const styles = new Intl.ListFormat('en-GB').format(missing.map((name) => `“${name}”`))
  return message('export.missingStyles', { count: missing.length, styles })
}
