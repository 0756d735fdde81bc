import { headerFields, type Label, labelOf, type NexisField, trailerFields } from './labels.ts'
import type { NexisLine } from './nexis-line.ts'

export interface LabelledField {
  readonly field: NexisField
  /** As printed, with its label. */
  readonly printed: string
  /** The value’s paragraphs. */
  readonly values: readonly string[]
}

/** A Nexis article taken apart, nothing interpreted. */
export interface ArticleParts {
  /** What stands above the first label: headline, outlet, date, copyright. */
  readonly masthead: readonly NexisLine[]
  readonly fields: readonly LabelledField[]
  readonly body: readonly NexisLine[]
}

/** Takes the lines of one article apart. Labels count in their places only: above the text, and behind it where they are set off; so a sentence that begins with “Section:” stays text. */
export function partsOf(lines: readonly NexisLine[]): ArticleParts {
  const labels = lines.map((line) => labelOf(line.text))
  const bodyLabel = bodyLabelIn(lines, labels)
  const first = labels.findIndex(
    (label, index) =>
      index > 0 &&
      label !== null &&
      (headerFields.has(label.field) ||
        label.field === 'body' ||
        (label.field === 'archive' && (lines[index]?.setOff ?? 0) >= label.length)),
  )
  const bodyStart = bodyLabel >= 0 ? bodyLabel + 1 : first < 0 ? lines.length : headerEnd(labels, first)
  const trailer = trailerStart(lines, labels, first < 0 ? 1 : bodyStart)
  if (first < 0 || first >= trailer)
    return { masthead: lines.slice(0, trailer), fields: fieldsIn(lines, labels, trailer, lines.length), body: [] }
  return {
    masthead: lines.slice(0, first),
    fields: [...fieldsIn(lines, labels, first, bodyLabel >= 0 ? bodyLabel : bodyStart), ...fieldsIn(lines, labels, trailer, lines.length)],
    body: lines.slice(bodyStart, trailer),
  }
}

function bodyLabelIn(lines: readonly NexisLine[], labels: readonly (Label | null)[]): number {
  const marked = lines.findIndex(({ bookmark }) => bookmark !== null && /^Body(?:_\d+)?$/.test(bookmark))
  if (marked >= 0) return marked
  return labels.findIndex((label, index) => index > 0 && label?.field === 'body' && label.rest === '' && isWhollySetOff(lines[index]))
}

/** Where a run of labels ends. A label without a value takes the line after it. */
function headerEnd(labels: readonly (Label | null)[], from: number): number {
  let end = from
  while (end < labels.length) {
    const label = labels[end] ?? null
    if (label === null || !(headerFields.has(label.field) || label.field === 'archive')) break
    end += label.rest === '' && label.field !== 'length' ? 2 : 1
  }
  return Math.min(end, labels.length)
}

/** Where what stands behind the text begins: at the first label that only stands there, if few unlabelled lines part it from one that is unmistakable. */
function trailerStart(lines: readonly NexisLine[], labels: readonly (Label | null)[], from: number): number {
  const isTrailer = (index: number): boolean => {
    const label = labels[index] ?? null
    const line = lines[index]
    return label !== null && line !== undefined && trailerFields.has(label.field) && line.setOff >= label.length
  }
  let start = lines.length
  let unlabelled = 0
  for (let index = lines.length - 1; index >= from; index -= 1) {
    const label = labels[index] ?? null
    if (!isTrailer(index)) unlabelled += 1
    else {
      const certain = label !== null && unmistakable.has(label.field)
      if (certain || unlabelled <= mostUnlabelled) {
        start = index
        unlabelled = 0
      }
    }
  }
  return start
}

const unmistakable: ReadonlySet<NexisField> = new Set(['language', 'loadDate', 'classification', 'correctionDate'])
/** A correction or the captions of a long report have that many paragraphs; more is the report itself. */
const mostUnlabelled = 12

function fieldsIn(lines: readonly NexisLine[], labels: readonly (Label | null)[], from: number, to: number): readonly LabelledField[] {
  const found: { field: NexisField; printed: string[]; values: string[] }[] = []
  for (let index = from; index < to; index += 1) {
    const text = lines[index]?.text ?? ''
    const label = labels[index] ?? null
    const last = found.at(-1)
    if (label !== null && (last === undefined || isPlaced(label, lines[index]))) {
      found.push({ field: label.field, printed: [text], values: label.rest === '' ? [] : [label.rest] })
    } else if (last !== undefined) {
      last.printed.push(text)
      // Some papers send the byline twice.
      if (!last.values.includes(text)) last.values.push(text)
    }
  }
  return found.map(({ field, printed, values }) => ({ field, printed: printed.join(' '), values }))
}

function isPlaced(label: Label, line: NexisLine | undefined): boolean {
  return line !== undefined && (line.setOff >= label.length || headerFields.has(label.field) || unmistakable.has(label.field))
}

export function isWhollySetOff(line: NexisLine | undefined): boolean {
  return line !== undefined && line.setOff >= line.text.trimEnd().length
}
