import type { Pick } from './pick.ts'

/** What the user wrote about a pick: free text, and tags in the order in which they were given. */
export interface Annotation {
  readonly note: string
  readonly tags: readonly string[]
}

/** The pick with this note and these tags in place of its own. White space around them goes, and so do tags given twice, whatever their case: the first spelling stays. */
export function annotate({ note: _note, tags: _tags, ...pick }: Pick, { note, tags }: Annotation): Pick {
  const written = note.trim()
  const kept = distinctTags(tags)
  return { ...pick, ...(written === '' ? {} : { note: written }), ...(kept.length === 0 ? {} : { tags: kept }) }
}

/** A pick's note; empty where it has none. */
export function noteOf({ note }: Pick): string {
  return note ?? ''
}

/** A pick's tags; none where it has none. */
export function tagsOf({ tags }: Pick): readonly string[] {
  return tags ?? []
}

/** Whether a pick has a note, tags or a setting, which the first version of the app refuses. */
export function hasLaterFields({ note, tags, setting }: Pick): boolean {
  return note !== undefined || tags !== undefined || setting !== undefined
}

function distinctTags(tags: readonly string[]): readonly string[] {
  const byName = new Map<string, string>()
  for (const tag of tags.map((each) => each.trim()).filter((each) => each !== '')) {
    const name = tag.normalize('NFC').toLowerCase()
    if (!byName.has(name)) byName.set(name, tag)
  }
  return [...byName.values()]
}
