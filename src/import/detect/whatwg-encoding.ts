/** The WHATWG name of the encoding that goes by `label`; `null` for an empty label and for one that nobody knows. */
export function whatwgEncoding(label: string): string | null {
  if (label === '') return null
  try {
    return new TextDecoder(label).encoding
  } catch (error) {
    if (error instanceof RangeError) return null
    throw error
  }
}
