/** A millimetre in twips, twentieths of a point. */
const millimetre = 1440 / 25.4

export function twips(millimetres: number): number {
  return Math.round(millimetres * millimetre)
}

export const pages = {
  A4: { width: twips(210), height: twips(297) },
  Letter: { width: 12_240, height: 15_840 },
} as const

export { printColours as colours } from '#core/printable'
