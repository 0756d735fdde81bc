import { type KeyboardEvent, memo, type RefObject, useMemo } from 'react'
import type { Article, Paragraph } from '#core/article'
import { message } from '#messages'
import { ReaderParagraph } from './reader-paragraph.tsx'
import type { OnPick, ReaderPick } from './reader-pick.ts'
import { blockSize, type DrawnBlocks } from './use-drawn-blocks.ts'

interface ArticleTextProps {
  readonly list: RefObject<HTMLOListElement | null>
  readonly article: Article
  readonly blocks: DrawnBlocks
  readonly current: number
  /** The first and the last of several paragraphs that are selected; -1 for none. */
  readonly selectedFrom: number
  readonly selectedTo: number
  readonly picks: readonly ReaderPick[]
  readonly onCurrent: (index: number) => void
  readonly onPick: OnPick
  readonly onKeyDown: (event: KeyboardEvent) => void
}

const noPicks: readonly ReaderPick[] = []
type PicksOf = ReadonlyMap<number, readonly ReaderPick[]>

/** The numbered paragraphs. Those off the screen cost the browser nothing (content-visibility), but are there to be found, selected and scrolled to. */
export const ArticleText = memo(function ArticleText(props: ArticleTextProps) {
  const { article, blocks, picks, current } = props
  const picksOf: PicksOf = useMemo(() => Map.groupBy(picks, ({ span }) => span.paragraph), [picks])
  return (
    // The list takes J, K and the letters for the paragraph that has the focus inside it.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <ol ref={props.list} className="reader-text" onKeyDown={props.onKeyDown} aria-label={message('reader.text')}>
      {Array.from({ length: blocks.count }, (_, block) => {
        const from = block * blockSize
        const to = Math.min(from + blockSize, article.paragraphs.length)
        if (!blocks.has(block)) return <Placeholder key={block} block={block} lines={linesOf(article.paragraphs, from, to)} />
        return (
          <Block
            key={block}
            paragraphs={article.paragraphs}
            from={from}
            to={to}
            current={current >= from && current < to ? current : -1}
            selectedFrom={Math.max(props.selectedFrom, from)}
            selectedTo={Math.min(props.selectedTo, to - 1)}
            picksOf={picksOf}
            onCurrent={props.onCurrent}
            onPick={props.onPick}
          />
        )
      })}
    </ol>
  )
})

interface BlockProps {
  readonly paragraphs: readonly Paragraph[]
  readonly from: number
  readonly to: number
  /** -1 where it is in another block; so are the ends of a selection that does not reach into this one. */
  readonly current: number
  readonly selectedFrom: number
  readonly selectedTo: number
  readonly picksOf: PicksOf
  readonly onCurrent: (index: number) => void
  readonly onPick: OnPick
}

/** Some paragraphs in a row: a step from one to the next draws one block anew, and not the article. */
const Block = memo(function Block({ paragraphs, from, to, ...props }: BlockProps) {
  return paragraphs.slice(from, to).map((paragraph, offset) => {
    const index = from + offset
    return (
      <ReaderParagraph
        // Paragraphs never move within an article: their place is their identity.
        key={index}
        paragraph={paragraph}
        index={index}
        beginsPage={beginsPage(paragraphs, index)}
        isCurrent={index === props.current}
        isSelected={index >= props.selectedFrom && index <= props.selectedTo}
        picks={props.picksOf.get(index) ?? noPicks}
        onCurrent={props.onCurrent}
        onPick={props.onPick}
      />
    )
  })
}, areSameBlock)

function areSameBlock(a: BlockProps, b: BlockProps): boolean {
  return (
    a.paragraphs === b.paragraphs &&
    a.current === b.current &&
    selectionIn(a) === selectionIn(b) &&
    a.picksOf === b.picksOf &&
    a.onCurrent === b.onCurrent &&
    a.onPick === b.onPick
  )
}

function selectionIn({ selectedFrom, selectedTo }: BlockProps): string {
  return selectedFrom > selectedTo ? '' : `${selectedFrom}–${selectedTo}`
}

const lettersALine = 68

/** Room for a block that is still to come. */
function Placeholder({ block, lines }: { readonly block: number; readonly lines: number }) {
  return <li aria-hidden="true" data-block={block} className="paragraph-room" style={{ height: `calc(${lines} * 1.55em)` }} />
}

function linesOf(paragraphs: readonly Paragraph[], from: number, to: number): number {
  return paragraphs.slice(from, to).reduce((lines, { text }) => lines + Math.ceil(text.length / lettersALine) + 0.6, 0)
}

/** The printed page that begins with this paragraph. */
function beginsPage(paragraphs: readonly Paragraph[], index: number): number | null {
  const page = paragraphs[index]?.page ?? null
  return page === (paragraphs[index - 1]?.page ?? null) ? null : page
}
