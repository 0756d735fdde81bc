import { Button, Link, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components'
import type { Article, ArticleId } from '#core/article'
import type { ArticleVersion } from '#ipc/library-types'
import { message } from '#messages'
import type { ArticlePlace } from './reader-pick.ts'

interface ArticleNoticesProps {
  readonly article: Article
  readonly versions: readonly ArticleVersion[]
  readonly onOpen: (article: ArticleId) => void
  readonly place: ArticlePlace
  readonly onRestore: (article: ArticleId) => void
}

/** What must be known before an article is quoted: that it is in the trash, that there is a newer version, that it was corrected, whose text it is. */
export function ArticleNotices({ article, versions, onOpen, place, onRestore }: ArticleNoticesProps) {
  const { correction, rights } = article.metadata
  return (
    <>
      {place !== 'kept' && <PlaceNotice place={place} onRestore={() => onRestore(article.id)} />}
      <VersionNotice article={article.id} versions={versions} onOpen={onOpen} />
      {correction !== null && (
        <MessageBar intent="warning" layout="multiline" className="article-notice">
          <MessageBarBody>
            <strong>{message('reader.correction')}</strong> <span dir="auto">{correction}</span>
          </MessageBarBody>
        </MessageBar>
      )}
      {rights !== null && (
        <p className="article-heading-rights" dir="auto">
          {rights}
        </p>
      )}
    </>
  )
}

function PlaceNotice({ place, onRestore }: { readonly place: 'trashed' | 'gone'; readonly onRestore: () => void }) {
  return (
    <MessageBar intent="warning" layout="multiline" className="article-notice">
      <MessageBarBody>{message(`reader.place.${place}`)}</MessageBarBody>
      {place === 'trashed' && (
        <MessageBarActions>
          <Button size="small" onClick={onRestore}>
            {message('reader.restore')}
          </Button>
        </MessageBarActions>
      )}
    </MessageBar>
  )
}

interface VersionNoticeProps {
  readonly article: ArticleId
  readonly versions: readonly ArticleVersion[]
  readonly onOpen: (article: ArticleId) => void
}

function VersionNotice({ article, versions, onOpen }: VersionNoticeProps) {
  const place = versions.findIndex(({ id }) => id === article)
  const newest = versions.at(-1)
  if (place === -1 || newest === undefined || versions.length < 2) return null
  const before = versions[place - 1]
  if (newest.id !== article) {
    return (
      <MessageBar intent="warning" className="article-notice">
        <MessageBarBody>{message('reader.superseded', { version: place + 1, versions: versions.length })}</MessageBarBody>
        <MessageBarActions>
          <Link onClick={() => onOpen(newest.id)}>{message('reader.openNewest')}</Link>
        </MessageBarActions>
      </MessageBar>
    )
  }
  return (
    <MessageBar intent="info" className="article-notice">
      <MessageBarBody>{message('reader.newest', { versions: versions.length })}</MessageBarBody>
      {before !== undefined && (
        <MessageBarActions>
          <Link onClick={() => onOpen(before.id)}>{message('reader.openBefore')}</Link>
        </MessageBarActions>
      )}
    </MessageBar>
  )
}
