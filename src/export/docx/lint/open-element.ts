/** An element while a part is read: gone when it is closed. Names and attributes have the prefixes of `namespaces.ts`, whatever the part's own are; what is in no namespace has none. */
export interface OpenElement {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly parent: OpenElement | null
  /** The name of the last element directly in it that has been read, `null` before the first; while one is opened, the one before that. */
  last: string | null
}

/** The element itself or the nearest around it that has this name. */
export function nearest(element: OpenElement | null, name: string): OpenElement | null {
  let at = element
  while (at !== null && at.name !== name) at = at.parent
  return at
}
