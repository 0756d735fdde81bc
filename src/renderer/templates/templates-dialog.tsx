import './templates.css'
import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  Input,
  Text,
} from '@fluentui/react-components'
import { Delete20Regular } from '@fluentui/react-icons/svg/delete'
import { Rename20Regular } from '@fluentui/react-icons/svg/rename'
import { type KeyboardEvent, useRef, useState } from 'react'
import type { Template } from '#core/brief'
import type { Templates } from '#ipc/api'
import { message } from '#messages'
import { useReturnFocus } from '#ui/focus'
import { ShapePreview } from './shape-preview.tsx'

interface TemplatesDialogProps {
  readonly templates: Templates
  readonly onCreate: (template: Template) => void
  readonly onRename: (template: Template, name: string) => void
  readonly onDelete: (template: Template) => void
  readonly onClose: () => void
}

/** What a new brief may begin as: templates shipped with the app and the user’s own, each with its shape beside it. */
export function TemplatesDialog({ templates, onCreate, onRename, onDelete, onClose }: TemplatesDialogProps) {
  useReturnFocus()
  const all = [...templates.shipped, ...templates.own]
  const [chosen, setChosen] = useState<string | null>(null)
  const [isRenaming, setIsRenaming] = useState(false)
  const list = useRef<HTMLDivElement>(null)
  const template = all.find(({ id }) => id === chosen) ?? all[0]
  const isOwn = template !== undefined && templates.own.includes(template)
  const choose = (id: string) => {
    setChosen(id)
    setIsRenaming(false)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    const next = template === undefined ? undefined : all[all.indexOf(template) + by]
    if (event.key === 'Enter' && template !== undefined) onCreate(template)
    else if (event.key === 'F2' && isOwn) setIsRenaming(true)
    else if (event.key === 'Delete' && isOwn) onDelete(template)
    else if (by !== 0 && next !== undefined) choose(next.id)
    else return
    event.preventDefault()
  }
  return (
    <Dialog open onOpenChange={(_, { open }) => (open ? null : onClose())}>
      <DialogSurface className="templates-dialog">
        <DialogBody>
          <DialogTitle>{message('template.new')}</DialogTitle>
          <DialogContent className="templates-content">
            <div className="templates-side">
              <div
                ref={list}
                role="listbox"
                className="templates-list"
                tabIndex={0}
                aria-label={message('template.list')}
                aria-activedescendant={template === undefined ? undefined : `template-${template.id}`}
                onKeyDown={onKeyDown}
              >
                <Group
                  name={message('template.shipped')}
                  templates={templates.shipped}
                  chosen={template}
                  onChoose={choose}
                  onCreate={onCreate}
                />
                <Group name={message('template.own')} templates={templates.own} chosen={template} onChoose={choose} onCreate={onCreate} />
              </div>
              {templates.own.length === 0 && (
                <div className="templates-none">
                  <Text size={200} className="templates-group">
                    {message('template.own')}
                  </Text>
                  <Text size={200} block>
                    {message('template.none')}
                  </Text>
                </div>
              )}
            </div>
            {template !== undefined && <ShapePreview template={template} />}
          </DialogContent>
          <DialogActions>
            {isOwn && isRenaming && (
              <NameField
                name={template.name}
                onName={(name) => {
                  setIsRenaming(false)
                  list.current?.focus()
                  if (name !== null) onRename(template, name)
                }}
              />
            )}
            {isOwn && !isRenaming && (
              <>
                <Button appearance="subtle" icon={<Rename20Regular />} onClick={() => setIsRenaming(true)}>
                  {message('template.rename')}
                </Button>
                <Button
                  appearance="subtle"
                  icon={<Delete20Regular />}
                  onClick={() => {
                    // The button may go with what it deletes.
                    list.current?.focus()
                    onDelete(template)
                  }}
                >
                  {message('template.delete')}
                </Button>
              </>
            )}
            <Button onClick={onClose}>{message('action.cancel')}</Button>
            <Button appearance="primary" disabled={template === undefined} onClick={() => template !== undefined && onCreate(template)}>
              {message('template.create')}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  )
}

interface GroupProps {
  readonly name: string
  readonly templates: readonly Template[]
  readonly chosen: Template | undefined
  readonly onChoose: (id: string) => void
  readonly onCreate: (template: Template) => void
}

function Group({ name, templates, chosen, onChoose, onCreate }: GroupProps) {
  if (templates.length === 0) return null
  return (
    <div role="group" aria-label={name}>
      <Text size={200} className="templates-group" aria-hidden="true">
        {name}
      </Text>
      {templates.map((template) => (
        // The list has the keyboard and its keys, by aria-activedescendant.
        // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus
        <div
          key={template.id}
          id={`template-${template.id}`}
          role="option"
          className="templates-option"
          aria-selected={template === chosen}
          dir="auto"
          onClick={() => onChoose(template.id)}
          onDoubleClick={() => onCreate(template)}
        >
          {template.name}
        </div>
      ))}
    </div>
  )
}

/** Answers `null` where it was left as it was. */
function NameField({ name, onName }: { readonly name: string; readonly onName: (name: string | null) => void }) {
  const [value, setValue] = useState(name)
  const wanted = value.trim()
  const isDone = useRef(false)
  const done = (isWanted: boolean) => {
    if (isDone.current) return
    isDone.current = true
    onName(isWanted && wanted !== '' && wanted !== name ? wanted : null)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== 'Escape') return
    event.preventDefault()
    event.stopPropagation()
    done(event.key === 'Enter')
  }
  return (
    <Input
      className="templates-name"
      dir="auto"
      maxLength={100}
      aria-label={message('template.name')}
      // It is opened to type into.
      // oxlint-disable-next-line jsx-a11y/no-autofocus
      autoFocus
      value={value}
      onChange={(_, data) => setValue(data.value)}
      onKeyDown={onKeyDown}
      onBlur={() => done(true)}
    />
  )
}
