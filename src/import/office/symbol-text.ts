/** What a character of a symbol font shows. `code` is its place in the font, with or without the F000 that Word adds; `null` where no text stands for it. */
export function symbolText(font: string, code: number): string | null {
  const place = code >= 0xf000 && code <= 0xf0ff ? code - 0xf000 : code
  if (/^symbol$/i.test(font)) return symbolLower[place - 0x20] ?? symbolUpper[place - 0xa0] ?? null
  if (/^(?:wingdings|webdings|zapf ?dingbats)/i.test(font)) return place === 0x20 ? ' ' : (dingbats.get(place) ?? null)
  return code >= 0xf000 && code <= 0xf0ff ? null : String.fromCodePoint(code)
}

/** Text set in a font; characters that only a symbol font can show become what they show, or nothing. */
export function textInFont(font: string, text: string): string {
  return text.replaceAll(/[\uF020-\uF0FF]/g, (character) => symbolText(font, character.charCodeAt(0)) ?? '')
}

/** Adobe’s Symbol encoding (PostScript Language Reference, E.5), from 20 and from A0. */
const symbolLower = Array.from(' !∀#∃%&∋()∗+,−./0123456789:;<=>?≅ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ[∴]⊥_‾αβχδεφγηιϕκλμνοπθρστυϖωξψζ{|}∼')
const symbolUpper = Array.from('€ϒ′≤⁄∞ƒ♣♦♥♠↔←↑→↓°±″≥×∝∂•÷≠≡≈…⏐⎯↵ℵℑℜ℘⊗⊕∅∩∪⊃⊇⊄⊂⊆∈∉∠∇®©™∏√⋅¬∧∨⇔⇐⇑⇒⇓◊〈®©™∑⎛⎜⎝⎡⎢⎣⎧⎨⎩⎪\u00A0〉∫⌠⎮⌡⎞⎟⎠⎤⎥⎦⎫⎬⎭')

/** The few that stand in running text. */
const dingbats: ReadonlyMap<number, string> = new Map([
  [0x6c, '●'],
  [0x6e, '■'],
  [0x75, '◆'],
  [0x9f, '•'],
  [0xa7, '▪'],
  [0xa8, '□'],
  [0xd8, '➢'],
  [0xdf, '←'],
  [0xe0, '→'],
  [0xfb, '✗'],
  [0xfc, '✓'],
])
