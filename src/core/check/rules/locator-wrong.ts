import type { CiteItem } from '#core/brief'
import { locate } from '#core/picks'
import type { Checked } from '../checked.ts'
import type { Finding } from '../finding.ts'
import { citedPlaces } from '../places.ts'

/** A note that names another paragraph or page than the one its words stand in. Where the words have moved, another rule speaks. `now` is the right number. */
export function locatorWrong(checked: Checked): readonly Finding[] {
  return checked.notes.flatMap(({ note }) =>
    citedPlaces(note).flatMap(({ item, citation, index }): readonly Finding[] => {
      const now = placeNow(item, checked)
      if (item.locator === null || now === null || item.locator.value === now) return []
      const values = { label: item.locator.label, given: item.locator.value, now }
      return [
        {
          rule: 'locator-wrong',
          severity: 'untrue',
          place: { kind: 'note', id: note.id },
          values,
          fix: { kind: 'set-locator', citation, index, value: now },
        },
      ]
    }),
  )
}

/** The number of the paragraph or page where the cited words stand; `null` where nothing can be said. A source without pages may have them in print, and the writer may know them. */
function placeNow({ pick: id, article: cited, locator }: CiteItem, { picks, articles }: Checked): string | null {
  const pick = id === null ? undefined : picks.get(id)
  const article = pick?.article === cited ? articles.get(cited) : undefined
  if (pick === undefined || article === undefined || locate(pick, article).kind !== 'exact') return null
  if (locator?.label === 'paragraph') return String(pick.span.paragraph + 1)
  const page = article.paragraphs[pick.span.paragraph]?.page ?? null
  return page === null ? null : String(page)
}
