import { aroundDates, months } from './calendar-words.ts'
import { type NumericOrder, readDate } from './read-date.ts'

/** A date as a page prints it; `says` is what the words before it call it, `null` where there are none. */
export interface LabelledDate {
  readonly date: string
  readonly says: 'published' | 'updated' | 'reviewed' | null
}

/** The day in a short text that is nothing but a date with its time and a word such as “Updated”; `null` for any other text. */
export function readLabelledDate(text: string, order: NumericOrder = null): LabelledDate | null {
  if (text.length > 100) return null
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? []
  const onlyDate = words.every((word) => months.has(word) || aroundDates.has(word) || around.has(word) || /^[年月日년월일]+$/u.test(word))
  const date = onlyDate ? readDate(text, order) : null
  return date?.length === 10 ? { date, says: labelOf(text) } : null
}

/** What a label such as “Last updated:” calls the date behind it. */
export function labelOf(text: string): LabelledDate['says'] {
  if (updated.test(text)) return 'updated'
  if (reviewed.test(text)) return 'reviewed'
  return published.test(text) ? 'published' : null
}

const updated =
  /\b(?:updated?|modified|revised|edited|aktualisiert|geändert|stand|mis à jour|mise à jour|actualizado|aggiornato|atualizado|bijgewerkt|zaktualizowano|uppdaterad|обновлено)\b/iu
const reviewed = /\b(?:reviewed|checked|geprüft|accessed|retrieved|expires|due)\b/iu
const published =
  /\b(?:published|posted|released|first|originally|created|veröffentlicht|erschienen|publié|publicado|pubblicato|gepubliceerd|opublikowano|publicerad|опубликовано)\b/iu

/** Words, in lower case, that stand around a date by a headline besides those of a date line. */
const around: ReadonlySet<string> = new Set(
  [
    'last first originally updated update modified revised edited reviewed released created page article post story time edition this was',
    'min mins minute minutes read reading ago ist aest aedt sgt jst hkt msk edt cdt mdt mst hst wib gst pkt sast eat wat local',
    'aktualisiert zuletzt geändert stand erschienen lesezeit minuten min mis mise jour à actualizado última actualización aggiornato ultimo aggiornamento',
    'atualizado em às bijgewerkt laatst zaktualizowano opublikowano uppdaterad publicerad kl ore heures h обновлено опубликовано г в',
  ]
    .join(' ')
    .split(' '),
)
