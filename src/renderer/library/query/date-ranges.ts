import * as v from 'valibot'
import { metadataSchema } from '#core/article'

/** A span of publication days, each end as far as it is known: `2031`, `2031-03` or `2031-03-04`. */
export interface DateRange {
  readonly from: string | null
  readonly to: string | null
}

export const presets = ['lastWeek', 'thisMonth', 'thisYear'] as const
export type Preset = (typeof presets)[number]

/** The days that a preset means today; the last seven days have today among them. */
export function presetRange(preset: Preset, today: Date): DateRange {
  const day = localDay(today)
  switch (preset) {
    case 'lastWeek':
      return { from: localDay(new Date(today.getFullYear(), today.getMonth(), today.getDate() - 6)), to: day }
    case 'thisMonth':
      return { from: day.slice(0, 7), to: day.slice(0, 7) }
    case 'thisYear':
      return { from: day.slice(0, 4), to: day.slice(0, 4) }
  }
}

/** The day as the user’s own clock has it, not Greenwich’s. */
function localDay(date: Date): string {
  return `${String(date.getFullYear()).padStart(4, '0')}-${two(date.getMonth() + 1)}-${two(date.getDate())}`
}

function two(number: number): string {
  return String(number).padStart(2, '0')
}

/** What was typed as an end of a range: nothing is no limit, and anything but a date `'wrong'`. */
export function typedDate(text: string): { readonly date: string | null } | 'wrong' {
  const trimmed = text.trim()
  const parsed = v.safeParse(metadataSchema.entries.published, trimmed === '' ? null : trimmed)
  return parsed.success ? { date: parsed.output } : 'wrong'
}
