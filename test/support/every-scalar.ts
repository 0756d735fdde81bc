/** Every Unicode scalar value once, those that XML cannot hold too, in pieces of 2,000. Each piece begins and ends with a letter, so that none is blank. */
export function everyScalar(): readonly string[] {
  const codes = Array.from({ length: 0x11_00_00 }, (_, code) => code).filter((code) => code < 0xd8_00 || code > 0xdf_ff)
  return Array.from({ length: Math.ceil(codes.length / 2000) }, (_, index) => {
    const characters = codes.slice(index * 2000, (index + 1) * 2000).map((code) => String.fromCodePoint(code))
    return `a${characters.join('')}z`
  })
}

/** As Word shows it: what XML 1.0 cannot hold (production 2, Char) is left out if it is a control, and U+FFFD otherwise; what breaks a line is a line feed. */
export function readable(text: string): string {
  return Array.from(text.replaceAll(/\r\n?/gu, '\n'), (character) => {
    const code = character.codePointAt(0) ?? 0
    if (code === 0x85 || code === 0x20_28 || code === 0x20_29) return '\n'
    if (code < 0x20 && code !== 9 && code !== 10) return ''
    return code === 0xff_fe || code === 0xff_ff ? '\uFFFD' : character
  }).join('')
}
