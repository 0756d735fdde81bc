/**
 * One source of a document’s start and the codes of its pieces.
 *
 * Typst keeps of a layout what has not changed, but the place of each word in the source belongs to what is compared: a piece that changes would make all behind it new, and with them every note that Typst counts.
 * Each piece is therefore evaluated from a string by one line of the start, so that all have that line’s place. At 130 pages a changed piece costs a thirtieth of a layout instead of two thirds.
 *
 * `mark(of, id)` in a piece is asked for by `places` of the typesetter. The marks know nothing of their pages: that too would make Typst lay out all paragraphs once more.
 */
export function joinedSource(start: string, codes: readonly string[]): string {
  const opening = `${start}\n#let mark(of, id) = [#metadata((of, id))<mark>]`
  const names = Array.from(opening.matchAll(/^#let ([a-z-]+)/gmu), ([, name = '']) => `${name}: ${name}`)
  return [
    opening,
    `#let piece-scope = (${names.join(', ')})`,
    '#let piece(code) = eval(code, mode: "code", scope: piece-scope)',
    ...codes.map((code) => `#piece("${code.replaceAll(/["\\]/gu, String.raw`\$&`)}")`),
    '#context [#metadata(query(<mark>).map(it => { let at = it.location().position(); (..it.value, at.page, at.y.pt()) }))<places>]',
  ].join('\n\n')
}
