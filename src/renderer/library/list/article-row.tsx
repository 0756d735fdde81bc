import { memo } from 'react'
import type { ArticleSummary } from '#ipc/store-api'
import { message } from '#messages'
import { readableDate } from '#ui/dates'
import { type Destination, SectionMark } from '#ui/section-mark'
import { snippetPieces } from './snippet-pieces.ts'

interface ArticleRowProps {
  readonly article: ArticleSummary
  readonly index: number
  readonly total: number
  readonly isSelected: boolean
  readonly isActive: boolean
  readonly usedIn: readonly Destination[]
}

/** One article in the list: where and when, its title, and its beginning or the passage a search found. The list around it answers keys, clicks and drags. */
export const ArticleRow = memo(function ArticleRow({ article, index, total, isSelected, isActive, usedIn }: ArticleRowProps) {
  return (
    // The listbox around it has the keyboard; an option takes no focus of its own (ARIA 1.2, listbox with aria-activedescendant).
    <div
      id={`article-${article.id}`}
      role="option"
      aria-selected={isSelected}
      aria-posinset={index + 1}
      aria-setsize={total}
      data-index={index}
      data-active={isActive || undefined}
      draggable
      className="article-row"
    >
      <div className="article-row-source">
        <span className="article-row-outlet" dir="auto">
          {article.outlet ?? message('library.noOutlet')}
        </span>
        <span aria-hidden="true">·</span>
        {article.published === null ? (
          <span className="missing">{message('library.noDate')}</span>
        ) : (
          <bdi>{readableDate(article.published)}</bdi>
        )}
        {article.isSuperseded && <span className="article-row-old">{message('library.olderVersion')}</span>}
        <span className="article-row-marks">
          {usedIn.map((kind) => (
            <span key={kind} title={message('library.quotedIn', { section: message(`section.${kind}`) })}>
              <SectionMark kind={kind} />
              <span className="visually-hidden">{message('library.quotedIn', { section: message(`section.${kind}`) })}</span>
            </span>
          ))}
        </span>
      </div>
      <div className="article-row-body">
        <div className={article.title === null ? 'article-row-title missing' : 'article-row-title'} dir="auto">
          {article.title ?? message('library.noTitle', { file: article.fileName })}
        </div>
        <div className="article-row-text" dir="auto">
          {article.snippet === null ? article.start : <Snippet text={article.snippet} />}
        </div>
      </div>
    </div>
  )
})

/** A row whose article is on its way. */
export const AwaitedRow = memo(function AwaitedRow({ index, total }: { readonly index: number; readonly total: number }) {
  return (
    <div
      role="option"
      aria-selected={false}
      aria-posinset={index + 1}
      aria-setsize={total}
      aria-label={message('library.awaited')}
      data-index={index}
      className="article-row is-awaited"
    >
      <span className="awaited-line" />
      <span className="awaited-line" />
      <span className="awaited-line" />
    </div>
  )
})

function Snippet({ text }: { readonly text: string }) {
  // oxlint-disable-next-line react/no-array-index-key -- the pieces have no identity but their place
  return snippetPieces(text).map((piece, index) => (index % 2 === 1 ? <mark key={index}>{piece}</mark> : <span key={index}>{piece}</span>))
}
