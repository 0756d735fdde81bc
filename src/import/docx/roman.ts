/** A number in small Roman numerals: Word numbers endnotes i, ii, iii unless told otherwise. */
export function roman(number: number): string {
  let rest = number
  let numeral = ''
  for (const [value, letters] of digits) {
    while (rest >= value) {
      numeral += letters
      rest -= value
    }
  }
  return numeral
}

const digits = Object.entries({ m: 1000, cm: 900, d: 500, cd: 400, c: 100, xc: 90, l: 50, xl: 40, x: 10, ix: 9, v: 5, iv: 4, i: 1 }).map(
  ([letters, value]): readonly [number, string] => [value, letters],
)
