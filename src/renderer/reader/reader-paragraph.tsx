import { memo, type MouseEvent, type ReactNode, useState } from 'react'
import type { Paragraph } from '#core/article'
import type { PickId } from '#core/picks'
import { sectionLetter } from '#ui/section-mark'
import { PickBadge } from './pick-badge.tsx'
import type { OnPick, ReaderPick } from './reader-pick.ts'
import { type Segment, segments } from './segments.ts'

interface ReaderParagraphProps {
  readonly paragraph: Paragraph
  readonly index: number
  readonly isCurrent: boolean
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
      aria-current={isCurrent}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- as above
      tabIndex={isCurrent ? 0 : -1}
      onMouseDown={() => props.onCurrent(index)}
      onFocus={() => props.onCurrent(index)}
      onClick={openMarked}
    >
      <span className="paragraph-number" aria-hidden="true" draggable>
        {index + 1}
      </span>
      <span className="paragraph-text" dir="auto" data-lettered={picks.length > 1}>
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
