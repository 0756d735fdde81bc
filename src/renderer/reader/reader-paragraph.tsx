import { Button } from '@fluentui/react-components'
import { memo, type ReactNode } from 'react'
import type { Paragraph, ParagraphKind } from '#core/article'
import { message } from '#messages'
import { SectionMark } from '#ui/section-mark'
import type { ReaderPick } from './reader-pick.ts'
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
  readonly onShowInBrief: (pick: ReaderPick) => void
}

/** A numbered paragraph with its picks marked, and a badge for each that leads to its place in the brief. */
export const ReaderParagraph = memo(function ReaderParagraph(props: ReaderParagraphProps) {
  const { paragraph, index, isCurrent, picks } = props
  const ranges = picks.map(({ pick, section }) => ({ pick: pick.id, section, from: pick.span.from, to: pick.span.to }))
  return (
    // A paragraph takes the focus so that a screen reader reads it on J and K, and so that the letters go to it (roving tabindex).
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
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
    >
      <ParagraphNumber number={index + 1} page={props.beginsPage} />
      <span className="paragraph-text" dir="auto" {...rolesOf[paragraph.kind]}>
        {segments(paragraph.text, ranges).map((segment) => (
          <span key={segment.from}>{marked(segment)}</span>
        ))}
      </span>
      <span className="paragraph-badges">
        {picks.map((pick) => (
          <Button
            key={pick.pick.id}
            className="paragraph-badge"
            appearance="transparent"
            size="small"
            icon={<SectionMark kind={pick.section} />}
            title={badgeName(pick)}
            aria-label={badgeName(pick)}
            onClick={() => props.onShowInBrief(pick)}
          />
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
    <span className="paragraph-number" data-number={number}>
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

function badgeName({ section, note }: ReaderPick): string {
  const name = message(`section.${section}`)
  return note === null ? message('reader.badge', { section: name }) : message('reader.badgeWithNote', { section: name, note })
}

function marked(segment: Segment): ReactNode {
  return segment.picks.reduceRight<ReactNode>(
    (inner, { pick, section }) => (
      <mark key={pick} className="picked" data-section={section}>
        {inner}
      </mark>
    ),
    segment.text,
  )
}
