import type { Printable } from '#core/printable'
import { writePdf } from '#export/pdf'
import { chance } from '#test/chance'
import { pageTextsByPdfJs } from '#test/read-pdf'
import type { BenchRow } from '../rows.ts'
import { printed, randomBriefs } from '../docx/random-briefs.ts'

/** What a source would do if it were read as code: “INJ” and “ECTED” come together only where it is run, and what reads a file fails, because there is none to read. */
const payloads = [
  '"+("INJ"+"ECTED")+"',
  '");text("INJ"+"ECTED");text("',
  '\\");text("INJ"+"ECTED");text("',
  '#("INJ"+"ECTED")',
  '{"INJ"+"ECTED"}',
  '$"INJ"+"ECTED"$',
  '*INJ*#[ECTED]',
  '"+read("/etc/passwd")+"',
  '#include "/etc/passwd"',
  '#image("/etc/passwd")',
  '");eval("read(\\"/etc/passwd\\")");("',
  '\\u{22}+("INJ"+"ECTED")+\\u{22}',
  '#panic()',
  '```typ #("INJ"+"ECTED")```',
  '// */ /* <mark> @mark ~ --- -? `',
]
/** What no random character is likely to be: half pairs, what turns the direction, what ends a line, what has no glyph. */
const odd = [
  '\uD800',
  '\uDC00',
  '\0',
  '\u202E',
  '\u2066',
  '\u2028',
  '\u0085',
  '\uFEFF',
  '\uFFFE',
  '\u200D',
  '\u00AD',
  '👩‍👩‍👧',
  '\r\n',
  '"',
  '\\',
]
/** What is chosen from a list by its type, and never typed. */
const fixed = new Set(['kind', 'entry', 'stance', 'of', 'marking'])

/** Random briefs with any Unicode and pieces of code in any field: whether each is written, and none of them is run. */
export async function* fuzzRows(numbers: readonly number[]): AsyncIterable<BenchRow> {
  const sums = { failed: 0, injected: 0, faulty: 0 }
  const complaints = new Map<string, number>()
  for (const number of numbers) {
    const printable = fuzzedBrief(number)
    try {
      const { bytes, faults } = await writePdf(printable, { design: number % 2 === 0 ? 'paper' : 'compact', page: 'A4' })
      const text = (await pageTextsByPdfJs(bytes)).join(' ')
      if (/INJECTED|root:/u.test(text)) sums.injected += 1
      const rules = new Set(faults.map(({ rule }) => rule).filter((rule) => rule !== 'missing-glyph'))
      if (rules.size > 0) sums.faulty += 1
      for (const rule of rules) complaints.set(rule, (complaints.get(rule) ?? 0) + 1)
    } catch (error) {
      sums.failed += 1
      if (sums.failed <= 5) process.stdout.write(`brief ${number}: ${String(error).slice(0, 400)}\n`)
    }
  }
  for (const [rule, times] of complaints) process.stdout.write(`${rule} is broken in ${times}\n`)
  yield {
    name: `fuzz: ${numbers.length} briefs`,
    measured: `${sums.failed} failed, ${sums.injected} injected, ${sums.faulty} break a rule`,
    reference: '—',
    target: '0, 0, 0',
    met: sums.failed + sums.injected + sums.faulty === 0,
  }
}

/** So many fuzzed briefs are made of one, the citations of which take longer to write than all else. */
const ofEach = 20
let drawn: { readonly seed: number; readonly printable: Printable } | null = null

/** The same for the same number, whatever others are drawn. */
function fuzzedBrief(number: number): Printable {
  const seed = Math.floor(number / ofEach)
  if (drawn?.seed !== seed) drawn = { seed, printable: printedBrief(seed) }
  return fuzzed(drawn.printable, chance(number))
}

function printedBrief(seed: number): Printable {
  const [pair] = randomBriefs(1, seed)
  if (pair === undefined) throw new RangeError('no brief')
  return printed(pair)
}

/** The same with every second text of it another. */
function fuzzed(printable: Printable, random: () => number): Printable {
  return JSON.parse(JSON.stringify(printable), (key, value: unknown) =>
    typeof value === 'string' && !fixed.has(key) && random() < 0.5 ? anything(random) : value,
  )
}

function anything(random: () => number): string {
  return Array.from({ length: 1 + Math.floor(random() * 8) }, () => {
    const kind = random()
    if (kind < 0.25) return payloads[Math.floor(random() * payloads.length)]
    if (kind < 0.5) return odd[Math.floor(random() * odd.length)]
    if (kind < 0.75) return String.fromCodePoint(Math.floor(random() * 0x3_00))
    return String.fromCodePoint(Math.floor(random() * 0x11_00_00))
  }).join('')
}
