import type { Printable } from '#core/printable'
import { field } from '../story/field-xml.ts'
import { paragraph } from '../story/paragraph-xml.ts'
import { textRuns } from '../story/run-xml.ts'
import type { Story } from '../story/story.ts'
import { markingRun } from './marking.ts'

/** Headers and footers by the parts that docx keeps them in. The marking stands at the end of the line in all four, as TLP 2.0 asks; the first page says its title itself. */
export function edgesOf(printable: Printable, story: Story): ReadonlyMap<string, string> {
  const marking = printable.marking === null ? '' : `<w:r><w:tab/></w:r>${markingRun(printable.marking)}`
  const header = (left: string) => edge('hdr', 'Header', left + marking)
  const footer = edge('ftr', 'Footer', pageNumber(printable, story) + marking)
  return new Map([
    ['word/header1.xml', header(textRuns(runningHead(printable), story))],
    ['word/header2.xml', header('')],
    ['word/footer1.xml', footer],
    ['word/footer2.xml', footer],
  ])
}

/** “NSD/2031/014 · Page 2 of 5”. */
function pageNumber({ reference, words }: Printable, story: Story): string {
  const [before, between, after] = words.pageOf
  const filed = reference === null ? '' : textRuns(`${shortened(reference.value, longestReference)}\u2002·\u2002`, story)
  const text = (words: string) => textRuns(words, story)
  return filed + text(before) + field(' PAGE ', '1') + text(between) + field(' NUMPAGES ', '1') + text(after)
}

/** What tells a stray page where it belongs. */
function runningHead({ title, reference }: Printable): string {
  return shortened(title.trim() === '' ? (reference?.value ?? '') : title, longestHead)
}

function shortened(text: string, longest: number): string {
  const head = text.replaceAll(/\s+/gu, ' ').trim()
  const characters = Array.from(new Intl.Segmenter().segment(head), ({ segment }) => segment)
  if (characters.length <= longest) return head
  const start = characters.slice(0, longest - 1).join('')
  return `${start.trimEnd()}…`
}

/** What fits beside the longest marking. */
const longestHead = 64
const longestReference = 40

const namespaces =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'

function edge(root: 'hdr' | 'ftr', style: string, runs: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:${root} ${namespaces}>${paragraph({ style }, runs)}</w:${root}>`
}
