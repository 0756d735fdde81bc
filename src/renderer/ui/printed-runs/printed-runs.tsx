import type { ReactNode } from 'react'
import type { PrintRun } from '#core/printable'

/** Resolved text as it will be printed. Links are drawn but lead nowhere: the app opens no connection. */
export function PrintedRuns({ runs }: { readonly runs: readonly PrintRun[] }) {
  // oxlint-disable-next-line react/no-array-index-key -- runs have no identity but their place
  return runs.map((run, index) => <span key={index}>{drawn(run)}</span>)
}

function drawn(run: PrintRun): ReactNode {
  switch (run.kind) {
    case 'lineBreak':
      return <br />
    case 'noteReference':
      return <sup>{run.number}</sup>
    case 'text':
      return wrappers.reduce<ReactNode>((inner, [Tag, isSet]) => (isSet(run) ? <Tag>{inner}</Tag> : inner), run.text)
  }
}

type TextRun = Extract<PrintRun, { kind: 'text' }>

const wrappers = [
  ['em', (run: TextRun) => run.italic],
  ['strong', (run: TextRun) => run.bold],
  ['u', (run: TextRun) => run.underline],
  ['sup', (run: TextRun) => run.superscript],
] as const
