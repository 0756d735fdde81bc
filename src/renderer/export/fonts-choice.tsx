import { Button, Text } from '@fluentui/react-components'
import { Dismiss16Regular } from '@fluentui/react-icons/svg/dismiss'
import { message } from '#messages'
import type { FontsChoice as Choice } from './export-model.ts'

/** The fonts that a PDF may be set in besides those of the app. */
export function FontsChoice({ fonts: { kept, onAdd, onRemove } }: { readonly fonts: Choice }) {
  return (
    <div role="group" aria-label={message('export.fonts')} className="export-fonts">
      <Text block className="export-label">
        {message('export.fonts')}
      </Text>
      <Text block size={200} className="export-hint">
        {message('export.fontsHint')}
      </Text>
      {(kept ?? []).map(({ id, name }) => (
        <span key={id} className="export-font">
          <Text truncate>{name}</Text>
          <Button
            size="small"
            appearance="subtle"
            icon={<Dismiss16Regular />}
            aria-label={message('export.fonts.remove', { name })}
            onClick={() => onRemove(id)}
          />
        </span>
      ))}
      <Button size="small" onClick={onAdd}>
        {message('export.fonts.add')}
      </Button>
    </div>
  )
}
