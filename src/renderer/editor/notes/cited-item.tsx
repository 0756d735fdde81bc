import { Button, Field, Input, Select } from '@fluentui/react-components'
import { ChevronDown16Regular } from '@fluentui/react-icons/svg/chevron-down'
import { ChevronUp16Regular } from '@fluentui/react-icons/svg/chevron-up'
import { Dismiss16Regular } from '@fluentui/react-icons/svg/dismiss'
import { useEffect, useState } from 'react'
import type { CiteItem } from '#core/brief'
import type { ArticleMetadata } from '#ipc/library-types'
import { message } from '#messages'
import { readableDate } from '#ui/dates'

interface CitedItemProps {
  readonly item: CiteItem
  readonly index: number
  readonly total: number
  readonly onChange: (item: CiteItem) => void
  readonly onMove: (to: number) => void
  readonly onRemove: () => void
}

/** One source of a citation: what it is, and what stands around it in the note. */
export function CitedItem({ item, index, total, onChange, onMove, onRemove }: CitedItemProps) {
  const { title, line } = useSourceLines(item.article)
  const label = item.locator?.label ?? 'paragraph'
  // An empty locator is none, but which kind it would be is remembered while the box is open.
  const [kind, setKind] = useState(label)
  const locate = (value: string, now = kind) => onChange({ ...item, locator: value.trim() === '' ? null : { label: now, value } })
  return (
    <li className="citation-item" data-item={index} aria-label={title}>
      <div className="citation-item-head">
        <div className="citation-item-name" dir="auto">
          <span className="citation-item-title">{title}</span>
          <span className="citation-item-line">{line}</span>
        </div>
        {total > 1 && (
          <>
            <Button
              name="up"
              size="small"
              appearance="subtle"
              icon={<ChevronUp16Regular />}
              disabled={index === 0}
              aria-label={message('cite.moveUp', { title })}
              title={message('cite.moveUp', { title })}
              onClick={() => onMove(index - 1)}
            />
            <Button
              name="down"
              size="small"
              appearance="subtle"
              icon={<ChevronDown16Regular />}
              disabled={index === total - 1}
              aria-label={message('cite.moveDown', { title })}
              title={message('cite.moveDown', { title })}
              onClick={() => onMove(index + 1)}
            />
          </>
        )}
        <Button
          size="small"
          appearance="subtle"
          icon={<Dismiss16Regular />}
          aria-label={message('cite.remove', { title })}
          title={message('cite.remove', { title })}
          onClick={onRemove}
        />
      </div>
      <div className="citation-fields">
        <Field label={message('note.prefix')} size="small">
          <Input name="prefix" dir="auto" value={item.prefix} onChange={(_, { value }) => onChange({ ...item, prefix: value })} />
        </Field>
        <Field label={message('cite.locatorKind')} size="small">
          <Select
            value={kind}
            onChange={(_, { value }) => {
              const now = value === 'page' ? 'page' : 'paragraph'
              setKind(now)
              locate(item.locator?.value ?? '', now)
            }}
          >
            <option value="paragraph">{message('note.locator')}</option>
            <option value="page">{message('note.locatorPage')}</option>
          </Select>
        </Field>
        <Field label={message('cite.locator')} size="small">
          <Input
            name="locator"
            value={item.locator?.value ?? ''}
            onFocus={({ currentTarget }) => currentTarget.select()}
            onChange={(_, { value }) => locate(value)}
          />
        </Field>
        <Field label={message('note.suffix')} size="small">
          <Input name="suffix" dir="auto" value={item.suffix} onChange={(_, { value }) => onChange({ ...item, suffix: value })} />
        </Field>
      </div>
    </li>
  )
}

function useSourceLines(id: CiteItem['article']): { readonly title: string; readonly line: string } {
  const [known, setKnown] = useState<ArticleMetadata | 'missing' | null>(null)
  useEffect(() => {
    let isOvertaken = false
    void window.attache.metadataOf([id]).then(([metadata]) => {
      if (!isOvertaken) setKnown(metadata ?? 'missing')
    })
    return () => {
      isOvertaken = true
    }
  }, [id])
  if (known === null) return { title: '…', line: '' }
  if (known === 'missing') return { title: message('quotation.sourceMissing'), line: '' }
  const { title, byline, outlet, published } = known.metadata
  return {
    title: title ?? message('cite.untitled'),
    line: [byline, outlet, published === null ? null : readableDate(published)].filter((part) => part !== null).join(' · '),
  }
}
