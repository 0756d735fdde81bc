import { Text } from '@fluentui/react-components'
import { Warning16Regular } from '@fluentui/react-icons/svg/warning'
import { missingMetadata } from '#core/article'
import type { ImportResult } from '#ipc/api'
import { message, messageFor } from '#messages'
import { current, type Answers, type ImportRow, pairOf } from './import-list.ts'
import { isToDecide } from './import-lines.ts'

interface BulkDetailsProps {
  readonly row: ImportRow
  readonly result: Extract<ImportResult, { readonly ok: true }>
  readonly isOpen: boolean
  readonly answers: Answers
}

const shownGaps = 5

/** A file with several articles: how many of those it announced, what is still open in them, and what could not be made one. */
export function BulkDetails({ row, result, answers }: BulkDetailsProps) {
  const { articles, added, known, announced, gaps, duplicates } = result
  const found = articles.length
  const lacking = articles.filter(({ id }, index) => added.includes(id) && lacks(answers, articles[index])).length
  const twice = duplicates.filter(({ article, of }) =>
    of.some((twin) => isToDecide(twin) && !answers.decisions.has(pairOf(article, twin))),
  ).length
  const facts = [
    announced === null ? message('import.articlesFound', { found }) : message('import.articles', { found, announced }),
    known.length > 0 ? message('import.articlesKnown', { count: known.length }) : null,
    lacking > 0 ? message('import.articlesLacking', { count: lacking }) : null,
    twice > 0 ? message('import.articlesTwice', { count: twice }) : null,
  ].filter((fact) => fact !== null)
  return (
    <div className="import-content">
      <Text weight="semibold" className="import-title" dir="auto">
        {row.file}
      </Text>
      <div className="import-facts">
        {facts.map((fact) => (
          <span key={fact}>{fact}</span>
        ))}
      </div>
      {gaps.length > 0 && (
        <div className="import-warning">
          <Warning16Regular />
          <div>
            {message('import.gaps', { count: gaps.length })}
            <ul className="import-gaps">
              {gaps.slice(0, shownGaps).map(({ reason, sample }, index) => (
                // oxlint-disable-next-line react/no-array-index-key -- gaps have no identity but their place
                <li key={index}>
                  {messageFor(reason)}
                  {sample !== '' && (
                    <>
                      {': '}
                      <bdi>{sample}</bdi>
                    </>
                  )}
                </li>
              ))}
            </ul>
            {gaps.length > shownGaps && message('import.moreGaps', { count: gaps.length - shownGaps })}
          </div>
        </div>
      )}
    </div>
  )
}

function lacks(answers: Answers, article: BulkDetailsProps['result']['articles'][number] | undefined): boolean {
  return article !== undefined && missingMetadata(current(answers, article).metadata).length > 0
}
