import { Checkbox, Dropdown, Field, Option, Radio, RadioGroup, Text } from '@fluentui/react-components'
import { Warning16Regular } from '@fluentui/react-icons/svg/warning'
import type { PrintChoices } from '#core/printable'
import { exportFormats, type ExportSettings, pages } from '#ipc/export-types'
import { message } from '#messages'
import { DesignChoice } from './design-choice.tsx'
import type { ExportModel } from './export-model.ts'
import { FontsChoice } from './fonts-choice.tsx'

/** How the document is to look and what is to be in it. */
export function ExportSettingsForm({ model }: { readonly model: ExportModel }) {
  return (
    <>
      <div className="export-columns">
        <div className="export-column">
          <FormatChoice model={model} />
          <StyleChoice model={model} />
          <PageChoice model={model} />
        </div>
        <IncludeChoice model={model} />
      </div>
      <DesignChoice
        settings={model.settings}
        onSettings={model.onSettings}
        template={model.settings.format === 'docx' ? model.template : null}
      />
      {model.settings.format === 'pdf' && <FontsChoice fonts={model.fonts} />}
    </>
  )
}

function FormatChoice({ model: { settings, onSettings } }: { readonly model: ExportModel }) {
  return (
    <Field label={message('export.format')}>
      <Dropdown
        value={message(`export.format.${settings.format}`)}
        selectedOptions={[settings.format]}
        onOptionSelect={(_, { optionValue }) =>
          onSettings({ ...settings, format: exportFormats.find((format) => format === optionValue) ?? settings.format })
        }
      >
        {exportFormats.map((format) => (
          <Option key={format} value={format}>
            {message(`export.format.${format}`)}
          </Option>
        ))}
      </Dropdown>
    </Field>
  )
}

function StyleChoice({ model: { styles, style, onStyle } }: { readonly model: ExportModel }) {
  return (
    <Field label={message('export.style')} hint={message('export.styleHint')}>
      <Dropdown
        value={styles.find(({ id }) => id === style)?.name ?? style}
        selectedOptions={[style]}
        onOptionSelect={(_, { optionValue }) => optionValue !== undefined && onStyle(optionValue)}
      >
        {styles.map(({ id, name }) => (
          <Option key={id} value={id}>
            {name}
          </Option>
        ))}
      </Dropdown>
    </Field>
  )
}

function PageChoice({ model: { settings, onSettings } }: { readonly model: ExportModel }) {
  if (settings.format === 'docx' && settings.template !== null) {
    return (
      <div>
        <Text block className="export-label">
          {message('export.page')}
        </Text>
        <Text className="export-hint">{message('export.page.template')}</Text>
      </div>
    )
  }
  return (
    <Field label={message('export.page')}>
      <RadioGroup
        layout="horizontal"
        value={settings.page}
        onChange={(_, { value }) => onSettings({ ...settings, page: pages.find((page) => page === value) ?? settings.page })}
      >
        {pages.map((page) => (
          <Radio key={page} value={page} label={message(`export.page.${page}`)} />
        ))}
      </RadioGroup>
    </Field>
  )
}

/** A PDF holds no comments. */
const parts = {
  docx: ['contents', 'notes', 'sources', 'claimsTable', 'comments', 'marking'],
  pdf: ['contents', 'notes', 'sources', 'claimsTable', 'marking'],
} as const satisfies Record<ExportSettings['format'], readonly (keyof PrintChoices)[]>

function IncludeChoice({ model: { settings, onSettings, marking } }: { readonly model: ExportModel }) {
  const { include, format } = settings
  const warnings = [
    include.notes ? null : message('export.withoutNotes'),
    include.comments && format === 'docx' ? message('export.withComments') : null,
    include.marking || marking === null ? null : message('export.withoutMarking', { marking }),
  ]
  return (
    <fieldset className="export-include">
      <legend className="export-label">{message('export.include')}</legend>
      {parts[format].map((part) => (
        <Checkbox
          key={part}
          label={message(`export.include.${part}`)}
          checked={include[part]}
          onChange={(_, { checked }) => onSettings({ ...settings, include: { ...include, [part]: checked === true } })}
        />
      ))}
      <div role="status" className="export-warnings">
        {warnings.map(
          (warning) =>
            warning !== null && (
              <span key={warning} className="export-warning">
                <Warning16Regular />
                <Text size={200}>{warning}</Text>
              </span>
            ),
        )}
      </div>
    </fieldset>
  )
}
