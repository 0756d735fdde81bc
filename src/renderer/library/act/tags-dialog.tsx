import {
  Button,
  Combobox,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  Field,
  Option,
  Text,
} from '@fluentui/react-components'
import { Dismiss12Regular } from '@fluentui/react-icons/svg/dismiss'
import { type KeyboardEvent, useState } from 'react'
import type { ArticleId } from '#core/article'
import { message } from '#messages'
import { useReturnFocus } from '#ui/focus'
import type { LibraryModel } from '../library-model.ts'
import { counted, useChosenMetadata } from './use-chosen-metadata.ts'

interface TagsDialogProps {
  readonly model: LibraryModel
  readonly ids: readonly ArticleId[]
}

const mostOffered = 20

/** The tags of the articles chosen: added by typing, taken off one by one. Nothing is changed before “Save”. */
export function TagsDialog({ model: { facets, ask, actions }, ids }: TagsDialogProps) {
  useReturnFocus()
  const known = useChosenMetadata(ids)
  const [typed, setTyped] = useState('')
  const [added, setAdded] = useState<readonly string[]>([])
  const [removed, setRemoved] = useState<readonly string[]>([])
  const close = () => ask(null)
  const there = [...counted((known ?? []).flatMap(({ tags }) => tags))].filter(([tag]) => !removed.includes(tag))
  const add = (text: string) => {
    const tag = oneLine(text)
    setTyped('')
    if (tag === '') return
    setRemoved(removed.filter((other) => other !== tag))
    setAdded([...added.filter((other) => other !== tag), tag])
  }
  const save = () => {
    // What stands in the field was typed to be a tag, though Enter was not pressed.
    const all = oneLine(typed) === '' ? added : [...new Set([...added, oneLine(typed)])]
    close()
    if (all.length > 0 || removed.length > 0) void actions.tag(ids, { add: all, remove: removed })
  }
  const offered = (facets?.tags ?? [])
    .map(({ value }) => value)
    .filter((tag) => tag.toLocaleLowerCase().includes(typed.trim().toLocaleLowerCase()) && !added.includes(tag))
    .slice(0, mostOffered)
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing || typed.trim() === '') return
    event.preventDefault()
    add(typed)
  }
  return (
    <Dialog open onOpenChange={(_, { open }) => !open && close()}>
      <DialogSurface className="library-dialog">
        <DialogBody>
          <DialogTitle>{message('library.tagsOf', { count: ids.length })}</DialogTitle>
          <DialogContent className="library-dialog-content">
            <Field label={message('library.addTag')}>
              <Combobox
                freeform
                value={typed}
                selectedOptions={[]}
                onChange={({ currentTarget }) => setTyped(currentTarget.value)}
                onOptionSelect={(_, { optionValue }) => add(optionValue ?? typed)}
                onKeyDown={onKeyDown}
              >
                {offered.map((tag) => (
                  <Option key={tag} value={tag}>
                    {tag}
                  </Option>
                ))}
              </Combobox>
            </Field>
            <ul className="library-tags" aria-label={message('library.tags')}>
              {there
                .filter(([tag]) => !added.includes(tag))
                .map(([tag, count]) => (
                  <Tag
                    key={tag}
                    tag={tag}
                    note={count === ids.length ? null : message('library.tagOnSome', { count, all: ids.length })}
                    onRemove={() => setRemoved([...removed, tag])}
                  />
                ))}
              {added.map((tag) => (
                <Tag
                  key={tag}
                  tag={tag}
                  note={message('library.tagNew')}
                  onRemove={() => setAdded(added.filter((other) => other !== tag))}
                />
              ))}
            </ul>
            {there.length + added.length === 0 && <Text size={200}>{message('library.noTags')}</Text>}
          </DialogContent>
          <DialogActions>
            <Button onClick={close}>{message('action.cancel')}</Button>
            <Button appearance="primary" onClick={save}>
              {message('action.save')}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  )
}

interface TagProps {
  readonly tag: string
  readonly note: string | null
  readonly onRemove: () => void
}

function Tag({ tag, note, onRemove }: TagProps) {
  return (
    <li className="library-tag">
      <bdi>{tag}</bdi>
      {note !== null && <span className="library-tag-note">{note}</span>}
      <Button
        appearance="transparent"
        size="small"
        icon={<Dismiss12Regular />}
        aria-label={message('library.removeTag', { tag })}
        title={message('library.removeTag', { tag })}
        onClick={onRemove}
      />
    </li>
  )
}

/** A tag as the store keeps it. */
function oneLine(text: string): string {
  return text.replaceAll(/\s+/gu, ' ').trim().slice(0, 100)
}
