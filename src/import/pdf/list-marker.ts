/** What a list’s item begins with, as it stands in the text, with the space behind it; `null` where it begins with none. Symbol fonts have their bullets in the private use area. */
export function listMarker(text: string): string | null {
  return /^(?:[•‣◦▪▫■□●○◆◇►▶➢➤✓✔·∙\uF0A7\uF0B7\uF0D8\uF076\uF0FC]\s*|(?:\(?\d{1,2}[.)]|\(?[a-z][)])\s+)(?=\S)/u.exec(text)?.[0] ?? null
}

/** An item’s text without its bullet. Numbers stay: they are read and cited. */
export function withoutBullet(text: string): string {
  const marker = listMarker(text)
  return marker === null || /[\p{L}\p{N}]/u.test(marker) ? text : text.slice(marker.length)
}
