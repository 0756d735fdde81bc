import {
  Button,
  Checkbox,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  Field,
  Input,
  Text,
} from '@fluentui/react-components'
import { type FormEvent, useState } from 'react'
import type { ArticleId } from '#core/article'
import type { ArticleMetadata } from '#ipc/library-types'
import { message } from '#messages'
import { useReturnFocus } from '#ui/focus'
import type { LibraryModel } from '../library-model.ts'
import { type DetailField, detailFields, type DetailsDraft, patchOf, sharedValue } from './details-draft.ts'
import { mostLookedAt, useChosenMetadata } from './use-chosen-metadata.ts'

interface DetailsDialogProps {
  readonly model: LibraryModel
  readonly ids: readonly ArticleId[]
}

/** Metadata of the articles chosen. Only what is ticked is set, and typing ticks it. */
export function DetailsDialog({ model: { ask, actions }, ids }: DetailsDialogProps) {
  useReturnFocus()
  const known = useChosenMetadata(ids)
  const [draft, setDraft] = useState<DetailsDraft>(new Map())
  const [wrong, setWrong] = useState<ReadonlySet<string>>(new Set())
  const close = () => ask(null)
  const save = (event: FormEvent) => {
    event.preventDefault()
    const change = patchOf(draft)
    if (!change.ok) setWrong(change.wrong)
    else {
      close()
      if (draft.size > 0) void actions.changeMetadata(ids, change.patch)
    }
  }
  const set = (field: DetailField, text: string | null) => {
    const next = new Map(draft)
    if (text === null) next.delete(field)
    else next.set(field, text)
    setDraft(next)
  }
  return (
    <Dialog open onOpenChange={(_, { open }) => !open && close()}>
      <DialogSurface className="library-details-dialog">
        <form onSubmit={save}>
          <DialogBody>
            <DialogTitle>{message('library.editDetails', { count: ids.length })}</DialogTitle>
            <DialogContent className="library-dialog-content">
              <Text block size={200}>
                {message(ids.length > mostLookedAt ? 'library.editDetailsMany' : 'library.editDetailsHint')}
              </Text>
              <div className="library-detail-fields">
                {detailFields.map((field) => (
                  <DetailRow
                    key={field}
                    field={field}
                    articles={known}
                    text={draft.get(field) ?? null}
                    isWrong={wrong.has(field)}
                    onChange={(text) => set(field, text)}
                  />
                ))}
              </div>
            </DialogContent>
            <DialogActions>
              <Button onClick={close}>{message('action.cancel')}</Button>
              <Button appearance="primary" type="submit" disabled={draft.size === 0}>
                {message('library.setFields', { count: draft.size })}
              </Button>
            </DialogActions>
          </DialogBody>
        </form>
      </DialogSurface>
    </Dialog>
  )
}

interface DetailRowProps {
  readonly field: DetailField
  readonly articles: readonly ArticleMetadata[] | null
  /** What is to be set; `null` when the field stays as it is. */
  readonly text: string | null
  readonly isWrong: boolean
  readonly onChange: (text: string | null) => void
}

function DetailRow({ field, articles, text, isWrong, onChange }: DetailRowProps) {
  const name = message(`metadata.field.${field}`)
  const shared = sharedValue(articles, field)
  const before = shared.kind === 'same' ? (shared.value ?? '') : ''
  const trouble = message(field === 'url' ? 'metadata.urlWrong' : 'metadata.dateWrong')
  return (
    <>
      <Checkbox
        checked={text !== null}
        label={name}
        aria-label={message('library.setField', { field: name })}
        onChange={(_, { checked }) => onChange(checked === true ? before : null)}
      />
      <Field validationMessage={isWrong && text !== null ? trouble : null}>
        <Input
          aria-label={name}
          dir="auto"
          value={text ?? before}
          placeholder={shared.kind === 'several' ? message('library.severalValues') : message('library.notKnown')}
          onChange={(_, { value }) => onChange(value)}
        />
      </Field>
    </>
  )
}
