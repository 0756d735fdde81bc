import type { Fact, Printable } from '#core/printable'
import { markingRun } from '../shell/marking.ts'
import { paragraph } from './paragraph-xml.ts'
import { type Look, textRuns } from './run-xml.ts'
import type { Story } from './story.ts'

/** Date and reference on a line, the title, whom it is for and whom it is from, and the marking, which a screen reader does not find in header and footer. Comments whose words are gone stand at the start. */
export function titleParagraphs({ title, from, to, date, reference, marking, words }: Printable, story: Story): string {
  const look: Look = { isRightToLeft: story.isRightToLeft }
  const facts = [to, from].filter((fact) => fact !== null).map((fact) => addressLine(fact, textRuns(fact.value, look), look))
  const marked = marking === null ? [] : [addressLine({ label: words.marking }, markingRun(marking), look)]
  const lines = [
    ...(date === null && reference === null ? [] : [dateLine(date, reference, story)]),
    ...(title.trim() === '' ? [] : [paragraph({ style: 'Title' }, textRuns(title, look))]),
    ...facts,
    ...marked,
  ].join('')
  const unplaced = story.comments.unplaced()
  return unplaced === '' ? lines : paragraph({ style: 'BriefDate' }, unplaced) + lines
}

function dateLine(date: Fact | null, reference: Fact | null, { design, isRightToLeft }: Story): string {
  const look: Look = { isRightToLeft }
  const right =
    reference === null ? '' : textRuns(`\t${reference.label ?? ''} `, { ...look, style: 'BriefLabel' }) + textRuns(reference.value, look)
  return paragraph({ style: 'BriefDate', tab: design.textWidth }, date === null ? '' : textRuns(date.value, look), right)
}

function addressLine({ label }: Pick<Fact, 'label'>, value: string, look: Look): string {
  return paragraph({ style: 'BriefAddress' }, textRuns(`${label ?? ''}\t`, { ...look, style: 'BriefLabel' }), value)
}
