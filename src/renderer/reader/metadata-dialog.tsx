import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  Field,
  Input,
} from '@fluentui/react-components'
import { type FocusEvent, type FormEvent, useRef, useState } from 'react'
import * as v from 'valibot'
import { type Article, type Metadata, type MetadataField, metadataSchema } from '#core/article'
import type { MetadataPatch } from '#ipc/library-types'
import { message } from '#messages'

const fields = [
  'title',
  'byline',
  'outlet',
  'published',
  'modified',
  'place',
  'section',
  'language',
  'url',
  'edition',
  'pages',
  'rights',
  'correction',
] as const satisfies readonly MetadataField[]
const wide: ReadonlySet<string> = new Set<MetadataField>(['title', 'url', 'rights', 'correction'])
type Draft = ReadonlyMap<(typeof fields)[number], string>

interface MetadataDialogProps {
  readonly article: Article
  /** The field to start in; `null` for the first. */
  readonly startAt: MetadataField | null
  /** Only what was changed in the form: another field may have been filled in since it was opened. */
  readonly onSave: (patch: MetadataPatch) => void
  readonly onClose: () => void
}

/** Every field of an article’s metadata. An empty field means “not known”. */
export function MetadataDialog({ article, startAt, onSave, onClose }: MetadataDialogProps) {
  const [before] = useState(() => draftOf(article.metadata))
  const [draft, setDraft] = useState(before)
  // The dialog gives the focus to its first field when it opens; the field it was opened for is to have it instead, once.
  const isFocused = useRef(false)
  const focusWanted = ({ currentTarget }: FocusEvent<HTMLElement>) => {
    if (isFocused.current) return
    isFocused.current = true
    if (startAt !== null) currentTarget.querySelector<HTMLInputElement>(`input[name="${startAt}"]`)?.focus()
  }
  const [wrong, setWrong] = useState<ReadonlySet<string>>(new Set())
  const form = useRef<HTMLFormElement>(null)
  const save = (event: FormEvent) => {
    event.preventDefault()
    const changed = changedFields(before, draft)
    const fieldsWrong = changed.filter(([field, value]) => !v.is(metadataSchema.entries[field], value)).map(([field]) => field)
    const [first] = fieldsWrong
    if (first === undefined) {
      onSave(Object.fromEntries(changed))
      return
    }
    setWrong(new Set(fieldsWrong))
    form.current?.querySelector<HTMLInputElement>(`input[name="${first}"]`)?.focus()
  }
  return (
    <Dialog open onOpenChange={(_, { open }) => (open ? null : onClose())}>
      <DialogSurface className="metadata-dialog" onFocus={focusWanted}>
        <form ref={form} onSubmit={save} noValidate>
          <DialogBody>
            <DialogTitle>{message('metadata.title')}</DialogTitle>
            <DialogContent className="metadata-fields">
              {fields.map((field) => (
                <Field
                  key={field}
                  className={wide.has(field) ? 'is-wide' : undefined}
                  label={message(`metadata.field.${field}`)}
                  hint={field === 'published' || field === 'modified' ? message('metadata.dateHint') : null}
                  validationMessage={wrong.has(field) ? message(field === 'url' ? 'metadata.urlWrong' : 'metadata.dateWrong') : null}
                >
                  <Input
                    name={field}
                    value={draft.get(field) ?? ''}
                    dir="auto"
                    onChange={(_, { value }) => setDraft(new Map(draft).set(field, value))}
                  />
                </Field>
              ))}
            </DialogContent>
            <DialogActions>
              <Button onClick={onClose}>{message('action.cancel')}</Button>
              <Button appearance="primary" type="submit">
                {message('action.save')}
              </Button>
            </DialogActions>
          </DialogBody>
        </form>
      </DialogSurface>
    </Dialog>
  )
}

/** What the form shows of a field; `null` in the metadata and an empty field are the same. */
function draftOf(metadata: Metadata): Draft {
  return new Map(fields.map((field) => [field, metadata[field] ?? '']))
}

function changedFields(before: Draft, now: Draft) {
  return fields.filter((field) => now.get(field) !== before.get(field)).map((field) => [field, now.get(field)?.trim() || null] as const)
}
