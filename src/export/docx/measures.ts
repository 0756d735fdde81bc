/** A page in twips (1/1440 inch). The text is 14.6 cm wide: about 75 characters of 11-point Cambria to the line. */
const millimetre = 1440 / 25.4

export const pages = {
  a4: { width: Math.round(210 * millimetre), height: Math.round(297 * millimetre) },
  letter: { width: 12_240, height: 15_840 },
} as const

export const textWidth = Math.round(146 * millimetre)

/** Ink blue, and greys for what steps back; each at least 4.5 : 1 on white. */
export const colours = { ink: '1B365D', rule: '9FB1C7', quiet: '4A5563', contrary: '8A2F1B', link: '1F4E8C' } as const

export const fonts = { text: 'Cambria', label: 'Calibri' } as const

/** Where the text of a list's item starts. */
export function indentOfList(level: number): number {
  return 340 + level * 340
}
