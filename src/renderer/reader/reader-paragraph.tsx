import { memo, type MouseEvent, type ReactNode, useState } from 'react'
import type { Paragraph, ParagraphKind } from '#core/article'
import type { PickId } from '#core/picks'
import { message } from '#messages'
import { sectionLetter } from '#ui/section-mark'
import { PickBadge } from './pick-badge.tsx'
import type { OnPick, ReaderPick } from './reader-pick.ts'
import { type Segment, segments } from './segments.ts'

interface ReaderParagraphProps {
  readonly paragraph: Paragraph
  readonly index: number
  /** The printed page that begins with it. */
  readonly beginsPage: number | null
  readonly isCurrent: boolean
  /** One of several that are selected. */
  readonly isSelected: boolean
  readonly picks: readonly ReaderPick[]
  readonly onCurrent: (index: number) => void
  readonly onPick: OnPick
}

/** A numbered paragraph with its picks marked, and a badge for each that leads to its place in the brief. The number is what it can be dragged by. */
export const ReaderParagraph = memo(function ReaderParagraph(props: ReaderParagraphProps) {
  const { paragraph, index, isCurrent, picks } = props
  const [active, setActive] = useState<PickId | null>(null)
  const openMarked = ({ target }: MouseEvent) => {
    const mark = target instanceof HTMLElement ? target.closest<HTMLElement>('.picked') : null
    const pick = picks.find((candidate) => candidate.pick.id === mark?.dataset['pick'])
    // The end of a selection is no click on what is marked there.
    if (mark !== null && pick !== undefined && window.getSelection()?.isCollapsed === true) props.onPick('open', pick, mark)
  }
  return (
    // A paragraph takes the focus so that a screen reader reads it on J and K, and so that the letters go to it (roving tabindex). A click on a mark does what its badge does by keyboard.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions, jsx-a11y/click-events-have-key-events
    <li
      className="paragraph"
      data-paragraph={index}
      data-kind={paragraph.kind}
      data-selected={props.isSelected || undefined}
      aria-current={isCurrent}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- as above
      tabIndex={isCurrent ? 0 : -1}
      onMouseDown={() => props.onCurrent(index)}
      onFocus={() => props.onCurrent(index)}
      onClick={openMarked}
    >
      <ParagraphNumber number={index + 1} page={props.beginsPage} />
      <span className="paragraph-text" dir="auto" data-lettered={picks.length > 1} {...rolesOf[paragraph.kind]}>
        {segments(paragraph.text, picks.map(rangeOf)).map((segment) => (
          <span key={segment.from}>{marked(segment, active)}</span>
        ))}
      </span>
      <span className="paragraph-badges">
        {picks.map((pick) => (
          <PickBadge key={pick.pick.id} pick={pick} isReached={isCurrent} onPick={props.onPick} onActive={setActive} />
        ))}
      </span>
    </li>
  )
})

/** What a screen reader hears a paragraph is. */
const rolesOf: Readonly<Record<ParagraphKind, { readonly role?: 'heading' | 'blockquote'; readonly 'aria-level'?: number }>> = {
  title: { role: 'heading', 'aria-level': 2 },
  heading: { role: 'heading', 'aria-level': 3 },
  quote: { role: 'blockquote' },
  body: {},
  list: {},
  caption: {},
}

/** Drawn by the style sheet, so that a selection never holds it. */
function ParagraphNumber({ number, page }: { readonly number: number; readonly page: number | null }) {
  return (
    <span className="paragraph-number" data-number={number} draggable>
      {page !== null && (
        <span
          className="paragraph-page"
          role="note"
          aria-label={message('reader.pageName', { page })}
          data-page={message('reader.page', { page })}
        />
      )}
    </span>
  )
}

function rangeOf({ pick, span, uses }: ReaderPick) {
  return { pick: pick.id, section: uses[0]?.section ?? ('later' as const), from: span.from, to: span.to }
}

/** The letter stands where a pick begins, drawn by the stylesheet: what is selected and copied is the article’s text alone. */
function marked(segment: Segment, active: PickId | null): ReactNode {
  return segment.picks.reduceRight<ReactNode>(
    (inner, { pick, section, lane, from }) => (
      <mark
        key={pick}
        className={pick === active ? 'picked is-active' : 'picked'}
        data-pick={pick}
        data-section={section}
        data-lane={Math.min(lane, 3)}
        data-letter={from === segment.from ? sectionLetter(section) : undefined}
      >
        {inner}
      </mark>
    ),
    segment.text,
  )
}
