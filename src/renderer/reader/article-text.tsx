import { type KeyboardEvent, memo, type RefObject, useMemo } from 'react'
import type { Article, Paragraph } from '#core/article'
import { message } from '#messages'
import { ReaderParagraph } from './reader-paragraph.tsx'
import type { ReaderPick } from './reader-pick.ts'

interface ArticleTextProps {
  readonly list: RefObject<HTMLOListElement | null>
  readonly article: Article
  readonly current: number
  /** The first and the last of several paragraphs that are selected. */
  readonly selectedFrom: number
  readonly selectedTo: number
  readonly picks: readonly ReaderPick[]
  readonly onCurrent: (index: number) => void
  readonly onShowInBrief: (pick: ReaderPick) => void
  readonly onKeyDown: (event: KeyboardEvent) => void
}

const noPicks: readonly ReaderPick[] = []

/** The numbered paragraphs. Those off the screen cost the browser nothing (content-visibility), but are there to be found, selected and scrolled to. */
export const ArticleText = memo(function ArticleText(props: ArticleTextProps) {
  const { article, picks } = props
  const picksOf = useMemo(() => Map.groupBy(picks, ({ pick }) => pick.span.paragraph), [picks])
  return (
    // The list takes J, K and the letters for the paragraph that has the focus inside it.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <ol ref={props.list} className="reader-text" onKeyDown={props.onKeyDown} aria-label={message('reader.text')}>
      {article.paragraphs.map((paragraph, index) => (
        <ReaderParagraph
          // Paragraphs never move within an article: their place is their identity.
          // oxlint-disable-next-line react/no-array-index-key
          key={index}
          paragraph={paragraph}
          index={index}
          beginsPage={beginsPage(article.paragraphs, index)}
          isCurrent={index === props.current}
          isSelected={index >= props.selectedFrom && index <= props.selectedTo}
          picks={picksOf.get(index) ?? noPicks}
          onCurrent={props.onCurrent}
          onShowInBrief={props.onShowInBrief}
        />
      ))}
    </ol>
  )
})

/** The printed page that begins with this paragraph. */
function beginsPage(paragraphs: readonly Paragraph[], index: number): number | null {
  const page = paragraphs[index]?.page ?? null
  return page === (paragraphs[index - 1]?.page ?? null) ? null : page
}
