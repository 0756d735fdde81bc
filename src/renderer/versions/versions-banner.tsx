import './versions.css'
import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components'
import { message } from '#messages'
import type { VersionReview } from './version-review.ts'

interface VersionsBannerProps {
  readonly review: VersionReview
  /** How many more articles of the brief have newer versions. */
  readonly more: number
  readonly onReview: () => void
  readonly onLater: () => void
}

/** Says, calmly, that an article the brief cites has a newer version. */
export function VersionsBanner({ review: { newer, passages }, more, onReview, onLater }: VersionsBannerProps) {
  const same = passages.filter(({ anchor }) => anchor.kind === 'exact' || anchor.kind === 'moved').length
  const title = newer.metadata.title ?? newer.original.name
  return (
    <MessageBar intent="info" className="versions-banner">
      <MessageBarBody>
        <bdi>{message('versions.banner', { title, same, total: passages.length })}</bdi>
        {more > 0 && ` ${message('versions.bannerMore', { count: more })}`}
      </MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={onReview}>
          {message('versions.review')}
        </Button>
        <Button size="small" appearance="transparent" onClick={onLater}>
          {message('versions.later')}
        </Button>
      </MessageBarActions>
    </MessageBar>
  )
}
