import { Button, Text } from '@fluentui/react-components'
import { BookOpen16Regular } from '@fluentui/react-icons/svg/book-open'
import { Receipt16Regular } from '@fluentui/react-icons/svg/receipt'
import { Warning16Regular } from '@fluentui/react-icons/svg/warning'
import type { ImportedArticle } from '#ipc/api'
import type { Twin } from '#ipc/library-types'
import { message, messageFor } from '#messages'
import { readableDate } from '#ui/dates'
import { current, type Answers, pairOf, removedArticles } from './import-list.ts'
import { isToDecide } from './import-lines.ts'
import { MissingFields } from './missing-fields.tsx'
import type { ScreenActions } from './screen-actions.ts'
import { TwinChoice } from './twin-choice.tsx'

interface ArticleDetailsProps {
  readonly article: ImportedArticle
  readonly twins: readonly Twin[]
  readonly isNew: boolean
  /** The name of its file, where the line is about the file; `null` in the list of a bulk file. */
  readonly file: string | null
  readonly answers: Answers
  readonly actions: ScreenActions
}

/** One article that came in: what it is, what it lacks, and what in the library says the same. */
export function ArticleDetails({ article, twins, isNew, file, answers, actions }: ArticleDetailsProps) {
  const now = current(answers, article)
  const { metadata, paragraphs, words, dropped, warnings } = now
  const isRemoved = removedArticles(answers).has(article.id)
  const facts = [
    metadata.outlet,
    metadata.published === null ? null : readableDate(metadata.published),
    isNew ? message('import.counts', { paragraphs, words }) : message('import.known'),
    isNew && dropped.parts > 0 ? message('import.dropped', { ...dropped }) : null,
    file,
  ].filter((fact) => fact !== null)
  const shownTwins = oneOfEachOutlet(twins).filter((twin) => !isRemoved || answers.decisions.get(pairOf(article.id, twin))?.kind === 'one')
  return (
    <div className="import-content">
      <Text weight="semibold" className={isRemoved ? 'import-title is-removed' : 'import-title'} dir="auto">
        {titleOf(now, file)}
      </Text>
      <div className="import-facts">
        {facts.map((fact) => (
          <span key={fact}>
            <bdi>{fact}</bdi>
          </span>
        ))}
      </div>
      {isNew &&
        warnings.slice(0, 2).map((warning) => (
          <div key={warning} className="import-warning">
            <Warning16Regular />
            <span>{messageFor(warning)}</span>
          </div>
        ))}
      {isNew && !isRemoved && <MissingFields article={article} now={now} actions={actions} />}
      {shownTwins.map((twin) => (
        <TwinChoice
          key={twin.id}
          article={article.id}
          twin={twin}
          decision={answers.decisions.get(pairOf(article.id, twin)) ?? null}
          isDeciding={answers.deciding.has(article.id) || answers.deciding.has(twin.id)}
          actions={actions}
        />
      ))}
    </div>
  )
}

interface ArticleButtonsProps {
  readonly article: ImportedArticle
  readonly answers: Answers
  readonly actions: ScreenActions
}

/** Its receipt, and reading it. */
export function ArticleButtons({ article, answers, actions }: ArticleButtonsProps) {
  if (removedArticles(answers).has(article.id)) return null
  const title = titleOf(current(answers, article), null)
  return (
    <div className="import-buttons">
      <Button
        size="small"
        appearance="subtle"
        icon={<Receipt16Regular />}
        aria-label={message('import.receiptOf', { title })}
        onClick={() => actions.showReceipt(article.id)}
      >
        {message('import.receipt')}
      </Button>
      <Button
        size="small"
        appearance="subtle"
        icon={<BookOpen16Regular />}
        aria-label={message('import.readArticle', { title })}
        onClick={() => actions.read(article.id)}
      >
        {message('import.read')}
      </Button>
    </div>
  )
}

/** An outlet’s copy is told of once, however often it is in the library. */
function oneOfEachOutlet(twins: readonly Twin[]): readonly Twin[] {
  return twins.filter(
    (twin, index) => isToDecide(twin) || twins.findIndex(({ kind, outlet }) => kind === twin.kind && outlet === twin.outlet) === index,
  )
}

function titleOf({ metadata: { title } }: ImportedArticle, file: string | null): string {
  return title ?? (file === null ? message('import.twin.noTitle') : message('import.untitled', { file }))
}
