import { Button, Link } from '@fluentui/react-components'
import { Edit20Regular } from '@fluentui/react-icons/svg/edit'
import { memo } from 'react'
import type { Article, ArticleId, MetadataField } from '#core/article'
import type { ArticleVersion, MetadataPatch } from '#ipc/library-types'
import { message } from '#messages'
import { readableDate } from '#ui/dates'
import { ArticleNotices } from './article-notices.tsx'
import type { ArticlePlace } from './reader-pick.ts'
import { MissingDetails } from './missing-details.tsx'

interface ArticleHeadingProps {
  readonly article: Article
  readonly versions: readonly ArticleVersion[]
  readonly onEdit: (field: MetadataField | null) => void
  readonly onMetadata: (patch: MetadataPatch) => void
  /** Shows what was read of the file and what was left out. */
  readonly onReceipt: () => void
  readonly onOpen: (article: ArticleId) => void
  readonly place: ArticlePlace
  readonly onRestore: (article: ArticleId) => void
}

/** Where an article comes from, above its text. What a citation needs and the source did not say is asked for here. */
export const ArticleHeading = memo(function ArticleHeading({
  article,
  versions,
  onEdit,
  onMetadata,
  onReceipt,
  onOpen,
  place,
  onRestore,
}: ArticleHeadingProps) {
  const { metadata } = article
  const facts = [
    metadata.byline === null ? null : message('reader.byline', { byline: metadata.byline }),
    metadata.published === null ? null : readableDate(metadata.published),
    metadata.place,
    metadata.edition,
    metadata.pages === null ? null : message('reader.pages', { pages: metadata.pages }),
  ].filter((fact) => fact !== null)
  return (
    <header className="article-heading">
      <div className="article-heading-title">
        <h1 dir="auto" className={metadata.title === null ? 'missing' : undefined}>
          {metadata.title ?? message('reader.untitled', { file: article.original.name })}
        </h1>
        <Button
          appearance="subtle"
          size="small"
          icon={<Edit20Regular />}
          aria-label={message('reader.editDetails')}
          title={message('reader.editDetails')}
          onClick={() => onEdit(null)}
        />
      </div>
      <p className="article-heading-facts">
        {facts.map((fact) => (
          <span key={fact} dir="auto">
            {fact}
          </span>
        ))}
        <span title={message('reader.originalTitle', { file: article.original.name, hash: article.original.sha256 })}>
          {message('reader.original', { hash: article.original.sha256.slice(0, 8) })}
        </span>
        <Link className="article-heading-receipt" title={message('reader.receiptTitle')} onClick={onReceipt}>
          {message('reader.receipt')}
        </Link>
      </p>
      <MissingDetails article={article} onEdit={onEdit} onMetadata={onMetadata} />
      <ArticleNotices article={article} versions={versions} onOpen={onOpen} place={place} onRestore={onRestore} />
    </header>
  )
})
