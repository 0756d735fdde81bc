/**
 * An address, absolute or relative to `base`; `null` for what is none. Never `URL.canParse`: in Node 20 the compiled call takes
 * Latin-1 for UTF-8 and says no to `https://bücher.example/`, though not before some thousand calls (URL.parse begins with Node 22).
 */
export function parseUrl(text: string, base?: string): URL | null {
  try {
    return new URL(text, base)
  } catch {
    return null
  }
}
