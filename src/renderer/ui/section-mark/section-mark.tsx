import './section-mark.css'
import type { FluentIcon } from '@fluentui/react-icons'
import { BookQuestionMark20Regular } from '@fluentui/react-icons/svg/book-question-mark'
import { ChatBubblesQuestion20Regular } from '@fluentui/react-icons/svg/chat-bubbles-question'
import { DocumentText20Regular } from '@fluentui/react-icons/svg/document-text'
import { Globe20Regular } from '@fluentui/react-icons/svg/globe'
import { People20Regular } from '@fluentui/react-icons/svg/people'
import type { SectionKind } from '#core/brief'

/** The sections that a pick can be sent to, with the key that sends it. */
export const destinations = ['situation', 'actors', 'claims', 'openQuestions'] as const
export type Destination = (typeof destinations)[number]

/** Every kind of section. */
export const sectionKinds = [...destinations, 'free'] as const satisfies readonly SectionKind[]

/** Where a pick may stand: in a section, in the summary above them, or in none of them yet. */
export type MarkKind = SectionKind | 'summary' | 'later'

const letters: Readonly<Record<MarkKind, string>> = {
  situation: 'S',
  actors: 'A',
  claims: 'C',
  openQuestions: 'Q',
  free: '¶',
  summary: '¶',
  later: 'P',
}
const icons = {
  situation: Globe20Regular,
  actors: People20Regular,
  claims: ChatBubblesQuestion20Regular,
  openQuestions: BookQuestionMark20Regular,
  free: DocumentText20Regular,
}

/** The letter of a section: its key in the reader and its mark everywhere. P stands for what is kept for later. */
export function sectionLetter(kind: MarkKind): string {
  return letters[kind]
}

/** The picture of a section, for commands that act on it. */
export function sectionIcon(kind: SectionKind): FluentIcon {
  return icons[kind]
}

/** A section’s letter in its colour. Hidden from screen readers: the name always stands beside it or on the control that holds it. */
export function SectionMark({ kind }: { readonly kind: MarkKind }) {
  return (
    <span aria-hidden="true" className="section-mark" data-section={kind}>
      {letters[kind]}
    </span>
  )
}
