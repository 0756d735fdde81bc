import type { Marking } from '#core/brief'

/** Colours of a printed brief, as six hexadecimal digits: ink blue, and greys for what steps back. Each that is text has at least 4.5 : 1 on white, and ink also on the shade. */
export const printColours = {
  ink: '1B365D',
  rule: '9FB1C7',
  quiet: '4A5563',
  contrary: '8A2F1B',
  link: '1F4E8C',
  shade: 'EEF2F7',
} as const

/** TLP 2.0 (FIRST, 2022), table 2: on black. */
export const markingColours: Readonly<Record<Marking, string>> = {
  'TLP:RED': 'FF2B2B',
  'TLP:AMBER': 'FFC000',
  'TLP:AMBER+STRICT': 'FFC000',
  'TLP:GREEN': '33FF00',
  'TLP:CLEAR': 'FFFFFF',
}
