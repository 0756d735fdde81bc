import { memo } from 'react'
import type { ArticleId } from '#core/article'
import type { ArticleSummary } from '#ipc/store-api'
import { message } from '#messages'
import { readableDate } from '#ui/dates'
import { type Destination, SectionMark } from '#ui/section-mark'

interface ArticleRowProps {
  readonly article: ArticleSummary
  readonly isSelected: boolean
  readonly position: number
  readonly total: number
  readonly usedIn: readonly Destination[]
  readonly onSelect: (id: ArticleId) => void
}

/** One article in the list: where and when, its title, and its beginning or the passage a search found. */
export const ArticleRow = memo(function ArticleRow({ article, isSelected, position, total, usedIn, onSelect }: ArticleRowProps) {
  return (
    // The listbox around it has the keyboard; an option takes no focus of its own (ARIA 1.2, listbox with aria-activedescendant).
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus
    <div
      id={`article-${article.id}`}
      role="option"
      aria-selected={isSelected}
      aria-posinset={position}
      aria-setsize={total}
      className="article-row"
      onClick={() => onSelect(article.id)}
    >
      <div className="article-row-source">
        <span className="article-row-outlet">{article.outlet ?? message('library.noOutlet')}</span>
        <span aria-hidden="true">·</span>
        {article.published === null ? (
          <span className="missing">{message('library.noDate')}</span>
        ) : (
          <span>{readableDate(article.published)}</span>
        )}
        <span className="article-row-marks">
          {usedIn.map((kind) => (
            <span key={kind} title={message('library.quotedIn', { section: message(`section.${kind}`) })}>
              <SectionMark kind={kind} />
              <span className="visually-hidden">{message('library.quotedIn', { section: message(`section.${kind}`) })}</span>
            </span>
          ))}
        </span>
      </div>
      <div className={article.title === null ? 'article-row-title missing' : 'article-row-title'} dir="auto">
        {article.title ?? message('library.noTitle', { file: article.fileName })}
      </div>
      <div className="article-row-text" dir="auto">
        {article.snippet === null ? article.start : <Snippet text={article.snippet} />}
      </div>
    </div>
  )
})

const found = /\uE000([^\uE001]*)\uE001/u

function Snippet({ text }: { readonly text: string }) {
  // Odd pieces of the split are the found words: the pattern has one group.
  // oxlint-disable-next-line react/no-array-index-key -- the pieces have no identity but their place
  return text.split(found).map((piece, index) => (index % 2 === 1 ? <mark key={index}>{piece}</mark> : <span key={index}>{piece}</span>))
}
