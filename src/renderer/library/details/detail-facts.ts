import type { Article } from '#core/article'
import type { ArticleVersion, Twin } from '#ipc/library-types'
import { message } from '#messages'
import { readableDate } from '#ui/dates'
import { detailFields } from '../act/details-draft.ts'

interface Fact {
  readonly name: string
  readonly value: string
}

/** What the metadata and the file say, by name; what is not known is left out, but for what a citation needs. */
export function detailFacts({ metadata, original, paragraphs, receipt }: Article): readonly Fact[] {
  const fields = detailFields
    .filter((field) => field !== 'title')
    .map((field) => {
      const value = metadata[field]
      const isNeeded = field === 'outlet' || field === 'published'
      const shown = value === null ? (isNeeded ? message('library.notKnown') : null) : field === 'published' ? readableDate(value) : value
      return shown === null ? null : { name: message(`metadata.field.${field}`), value: shown }
    })
    .filter((fact) => fact !== null)
  return [
    ...fields,
    { name: message('receipt.text'), value: message('receipt.textCounts', { paragraphs: paragraphs.length, words: receipt.wordsFound }) },
    { name: message('receipt.file'), value: original.name },
  ]
}

const moment = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric', hour: '2-digit', minute: '2-digit' })

/** A moment as day and time here: “4 Mar 2031, 14:02”. */
export function momentName(utc: string): string {
  return moment.format(new Date(utc))
}

/** A version by when it came in. */
export function versionName({ importedAt, fileName }: ArticleVersion): string {
  return message('library.version', { when: momentName(importedAt), file: fileName })
}

const share = new Intl.NumberFormat('en-GB', { style: 'percent', maximumFractionDigits: 0 })

/** A copy by its outlet and how much of it is the same. */
export function twinName({ title, outlet, published, likeness }: Twin): string {
  const where = outlet ?? message('library.noOutlet')
  const when = published === null ? message('library.noDate') : readableDate(published)
  return message('library.twin', { title: title ?? message('import.twin.noTitle'), where, when, likeness: share.format(likeness) })
}
