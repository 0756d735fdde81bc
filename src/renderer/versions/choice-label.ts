import { message } from '#messages'
import type { Choice, ReviewedPassage, VersionReview } from './version-review.ts'

/** What a choice does, in plain words. */
export function choiceLabel(choice: Choice, { anchor, isQuoted, isEdited }: ReviewedPassage, { newer }: VersionReview): string {
  if (choice.kind !== 'take') return message(`versions.choice.${choice.kind}`)
  const { paragraph: index, from, to } = choice.span
  const paragraph = index + 1
  if (anchor.kind === 'ambiguous') {
    const text = newer.paragraphs[index]?.text ?? ''
    const [start, end] = [Math.max(0, from - around), Math.min(text.length, to + around)]
    const context = `${start > 0 ? '…' : ''}${text.slice(start, end)}${end < text.length ? '…' : ''}`
    return message('versions.choice.takeCandidate', { paragraph, context })
  }
  if (anchor.kind === 'moved' || anchor.kind === 'exact') return message('versions.choice.takeMoved', { paragraph })
  if (!isQuoted) return message(isEdited ? 'versions.choice.takeChangedKeepingWords' : 'versions.choice.takeCited', { paragraph })
  return message(anchor.kind === 'missing' ? 'versions.choice.takeNearest' : 'versions.choice.takeChanged', { paragraph })
}

/** So much of the text on both sides of a candidate tells it from the others, in UTF-16 code units. */
const around = 24
