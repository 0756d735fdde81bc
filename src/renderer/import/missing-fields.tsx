import { Button, Field, Input } from '@fluentui/react-components'
import { Checkmark16Filled } from '@fluentui/react-icons/svg/checkmark'
import { Lightbulb16Regular } from '@fluentui/react-icons/svg/lightbulb'
import { type KeyboardEvent, useState } from 'react'
import type { ImportedArticle } from '#ipc/api'
import { message, messageFor } from '#messages'
import { readableDate } from '#ui/dates'
import { askedOf } from './import-list.ts'
import type { AskedField, ScreenActions } from './screen-actions.ts'

interface MissingFieldsProps {
  /** As it came: what it lacked is asked for, even when it has been filled in since. */
  readonly article: ImportedArticle
  readonly now: ImportedArticle
  readonly actions: ScreenActions
}

/** What a citation needs and the source does not say, each with what the source hints at. */
export function MissingFields({ article, now, actions }: MissingFieldsProps) {
  const asked = askedOf(article)
  if (asked.length === 0) return null
  return (
    <div className="import-fields" role="group" aria-label={message('import.asked')}>
      {asked.map((field) => (
        <MissingField key={field} field={field} article={article} kept={now.metadata[field]} actions={actions} />
      ))}
    </div>
  )
}

interface MissingFieldProps {
  readonly field: AskedField
  readonly article: ImportedArticle
  readonly kept: string | null
  readonly actions: ScreenActions
}

function MissingField({ field, article, kept, actions }: MissingFieldProps) {
  const [draft, setDraft] = useState(kept ?? '')
  const [isWrong, setIsWrong] = useState(false)
  const save = async (text: string) => {
    if (text.trim() === (kept ?? '')) return
    setIsWrong(!(await actions.fillIn(article.id, field, text)))
  }
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key !== 'Enter') return
    event.preventDefault()
    void save(draft)
    nextField(event.currentTarget)?.focus()
  }
  const hints = article.suggestions.filter((suggestion) => suggestion.field === field && suggestion.value !== kept).slice(0, 3)
  return (
    <div className="import-field" data-field={field}>
      <Field
        size="small"
        label={message(`import.ask.${field}`)}
        validationMessage={isWrong ? message('metadata.dateWrong') : null}
        validationState={isWrong ? 'error' : 'none'}
      >
        <Input
          size="small"
          value={draft}
          placeholder={message(`import.askHint.${field}`)}
          dir="auto"
          data-asked
          contentAfter={kept === null ? null : <Checkmark16Filled className="import-good" aria-label={message('import.kept')} />}
          onChange={(_, { value }) => setDraft(value)}
          onKeyDown={onKeyDown}
          onBlur={() => void save(draft)}
        />
      </Field>
      {hints.map(({ value, from }) => (
        <Button
          key={`${value} ${from}`}
          className="import-hint"
          size="small"
          shape="circular"
          icon={<Lightbulb16Regular />}
          aria-label={message('import.useSuggestion', { value: shown(field, value), field, from: messageFor(from) })}
          onClick={() => {
            setDraft(value)
            void save(value)
          }}
        >
          <span dir="auto">{shown(field, value)}</span>
          <span className="import-hint-from">{messageFor(from)}</span>
        </Button>
      ))}
    </div>
  )
}

function shown(field: AskedField, value: string): string {
  return field === 'published' && /^\d{4}(?:-\d\d){0,2}$/u.test(value) ? readableDate(value) : value
}

/** The next field on the screen that still asks, so that a dozen are filled in without the mouse. */
function nextField(input: HTMLInputElement): HTMLInputElement | null {
  const all = [...(input.closest('.import-lines')?.querySelectorAll<HTMLInputElement>('input[data-asked]') ?? [])]
  return all.slice(all.indexOf(input) + 1).find(({ value }) => value === '') ?? null
}
