import { Button, Field, Input } from '@fluentui/react-components'
import { type FormEvent, useState } from 'react'
import { message } from '#messages'
import { readableDate } from '#ui/dates'
import { type DateRange, presetRange, presets, typedDate } from './date-ranges.ts'
import { MenuChip } from './filter-chip.tsx'

interface DateChipProps {
  readonly range: DateRange
  readonly onRange: (range: DateRange) => void
}

/** Articles published within a span of days. */
export function DateChip({ range, onRange }: DateChipProps) {
  const { from, to } = range
  return (
    <MenuChip name={message('library.date')} chosen={rangeName(range)} onRemove={() => onRange({ from: null, to: null })}>
      {(close) => {
        const set = (chosen: DateRange) => {
          close()
          onRange(chosen)
        }
        return (
          <>
            <div className="library-presets">
              {presets.map((preset) => (
                <Button key={preset} size="small" onClick={() => set(presetRange(preset, new Date()))}>
                  {message(`library.date.${preset}`)}
                </Button>
              ))}
            </div>
            <DateForm key={`${from} ${to}`} range={range} onRange={set} />
          </>
        )
      }}
    </MenuChip>
  )
}

function DateForm({ range, onRange }: DateChipProps) {
  const [from, setFrom] = useState(range.from ?? '')
  const [to, setTo] = useState(range.to ?? '')
  const [isChecked, setIsChecked] = useState(false)
  const typed = { from: typedDate(from), to: typedDate(to) }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setIsChecked(true)
    if (typed.from !== 'wrong' && typed.to !== 'wrong') onRange({ from: typed.from.date, to: typed.to.date })
  }
  const trouble = (date: typeof typed.from) => (isChecked && date === 'wrong' ? message('metadata.dateWrong') : null)
  return (
    <form onSubmit={submit}>
      <Field size="small" label={message('library.date.from')} validationMessage={trouble(typed.from)}>
        <Input value={from} placeholder={message('library.date.fromExample')} onChange={(_, { value }) => setFrom(value)} />
      </Field>
      <Field size="small" label={message('library.date.to')} hint={message('library.date.hint')} validationMessage={trouble(typed.to)}>
        <Input value={to} placeholder={message('library.date.toExample')} onChange={(_, { value }) => setTo(value)} />
      </Field>
      <Button type="submit" size="small" appearance="primary">
        {message('library.date.show')}
      </Button>
    </form>
  )
}

function rangeName({ from, to }: DateRange): string | null {
  if (from === null) return to === null ? null : message('library.date.until', { to: readableDate(to) })
  if (to === null) return message('library.date.since', { from: readableDate(from) })
  return from === to ? readableDate(from) : message('library.date.between', { from: readableDate(from), to: readableDate(to) })
}
