/** A header field as it stands: `name` in lower case, `value` unfolded and otherwise as written. */
export interface HeaderField {
  readonly name: string
  readonly value: string
}

/** One part of a MIME message (RFC 2045). A part with children is a multipart; any other is a leaf, whose `body` is still in its transfer encoding, one character a byte. */
export interface MailPart {
  readonly fields: readonly HeaderField[]
  /** In lower case without parameters: `text/html`. */
  readonly mediaType: string
  readonly children: readonly MailPart[]
  readonly body: string
}

/** The value of a part’s first field of that name (in lower case); `null` where it has none. */
export function fieldOf({ fields }: Pick<MailPart, 'fields'>, name: string): string | null {
  return fields.find((field) => field.name === name)?.value ?? null
}

/** A parameter of a structured field such as `Content-Type` (RFC 2045, 5.1), quoted or not, also where its name carries the marks of RFC 2231; `null` where it is not there. */
export function parameterOf(value: string | null, name: string): string | null {
  const match = new RegExp(String.raw`;\s*${name}(?:\*0?\*?)?\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s;"]+))`, 'i').exec(value ?? '')
  return match?.[1]?.replaceAll(/\\(.)/g, '$1') ?? match?.[2] ?? null
}

/** The words of a field that is a value with parameters, without these: `attachment`, `multipart/mixed`. In lower case; empty where there is none. */
export function mainValue(value: string | null): string {
  return (value ?? '').split(';', 1)[0]?.trim().toLowerCase() ?? ''
}
