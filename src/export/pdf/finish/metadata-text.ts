/** A text as both places for metadata can hold it, the document information dictionary and XMP: without what XML 1.0 has no place for (2.2, Char), on one line and with nothing around it, because XML keeps neither line ends nor white space at the edges. Of what it has made it makes the same again. */
export function metadataText(text: string): string {
  return text
    .replaceAll(/[^\s\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replaceAll(/[\s\u0085]+/gu, ' ')
    .trim()
}
