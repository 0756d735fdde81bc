const loneSurrogates = /\p{Surrogate}/gu
const noncharacters = /[\uFFFE\uFFFF]/gu
// oxlint-disable-next-line no-control-regex -- these are what XML 1.0 forbids
const controls = /[\u0000-\u0008\u000B\u000C\u000E-\u001F]/gu

// oxlint-disable-next-line no-control-regex -- what is looked for
const anyOfThem = /[\p{Surrogate}\uFFFE\uFFFF\u0000-\u0008\u000B-\u001F]/u

/** Text that XML 1.0 can hold (production 2, Char): controls but tab and line feed are left out, halves of characters and noncharacters become U+FFFD. One of them would make Word refuse the whole file. */
export function xmlText(text: string): string {
  if (!anyOfThem.test(text)) return text
  return text.replaceAll(/\r\n?/gu, '\n').replaceAll(loneSurrogates, '\uFFFD').replaceAll(noncharacters, '\uFFFD').replaceAll(controls, '')
}
