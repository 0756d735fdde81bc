import { Button, Link, Text } from '@fluentui/react-components'
import { Edit20Regular } from '@fluentui/react-icons/svg/edit'
import { type Article, type MetadataField, missingMetadata } from '#core/article'
import { message } from '#messages'
import { readableDate } from '#ui/dates'

interface ArticleHeadingProps {
  readonly article: Article
  readonly onEdit: (field: MetadataField | null) => void
  /** Shows what was read of the file and what was left out. */
  readonly onReceipt: () => void
}

/** Where an article comes from, above its text. What a citation needs and the source did not say is asked for here. */
export function ArticleHeading({ article, onEdit, onReceipt }: ArticleHeadingProps) {
  const { metadata } = article
  const counts = message('reader.counts', { paragraphs: article.paragraphs.length, words: article.receipt.wordsFound })
  const facts = [
    metadata.byline === null ? null : message('reader.byline', { byline: metadata.byline }),
    metadata.published === null ? null : readableDate(metadata.published),
    metadata.place,
  ].filter((fact) => fact !== null)
  return (
    <header className="article-heading">
      <div className="article-heading-top">
        <Text size={200}>{[metadata.outlet, metadata.section, counts].filter((part) => part !== null).join(' · ')}</Text>
        <Button
          appearance="subtle"
          size="small"
          icon={<Edit20Regular />}
          aria-label={message('reader.editDetails')}
          title={message('reader.editDetails')}
          onClick={() => onEdit(null)}
        />
      </div>
      <h1 dir="auto" className={metadata.title === null ? 'missing' : undefined}>
        {metadata.title ?? message('reader.untitled', { file: article.original.name })}
      </h1>
      <p className="article-heading-facts">
        {facts.map((fact) => (
          <span key={fact} dir="auto">
            {fact}
          </span>
        ))}
        {missingMetadata(metadata).map((field) => (
          <Link key={field} className="article-heading-missing" onClick={() => onEdit(field)}>
            {message(`reader.missing.${field}`)}
          </Link>
        ))}
        <span title={message('reader.originalTitle', { file: article.original.name, hash: article.original.sha256 })}>
          {message('reader.original', { hash: article.original.sha256.slice(0, 8) })}
        </span>
        <Link className="article-heading-receipt" title={message('reader.receiptTitle')} onClick={onReceipt}>
          {message('reader.receipt')}
        </Link>
      </p>
      {metadata.rights !== null && (
        <p className="article-heading-rights" dir="auto">
          {metadata.rights}
        </p>
      )}
    </header>
  )
}
