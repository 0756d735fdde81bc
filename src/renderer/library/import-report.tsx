import { Button, Dialog, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle, Text } from '@fluentui/react-components'
import { CheckmarkCircle20Filled } from '@fluentui/react-icons/svg/checkmark-circle'
import { ErrorCircle20Filled } from '@fluentui/react-icons/svg/error-circle'
import { type Article, type ArticleId, missingMetadata } from '#core/article'
import type { ImportResult } from '#ipc/api'
import { message, problemMessage } from '#messages'

interface ImportReportProps {
  readonly results: readonly ImportResult[]
  /** The user wants to fill in what the source did not say. */
  readonly onComplete: (id: ArticleId) => void
  readonly onClose: () => void
}

/** What became of each file, problems first, and what is still to be filled in. */
export function ImportReport({ results, onComplete, onClose }: ImportReportProps) {
  const failed = results.filter((result) => !result.ok)
  const read = results.filter((result) => result.ok)
  const added = read.reduce((sum, result) => sum + result.added.length, 0)
  return (
    <Dialog open onOpenChange={(_, { open }) => (open ? null : onClose())}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{message('import.title')}</DialogTitle>
          <DialogContent>
            <p role="status">{message('import.summary', { added, problems: failed.length })}</p>
            <ul className="import-report">
              {failed.map((result) => (
                <li key={result.file}>
                  <ErrorCircle20Filled className="import-report-problem" />
                  <div>
                    <Text weight="semibold">{result.file}</Text>
                    <div>{failure(result)}</div>
                  </div>
                </li>
              ))}
              {read.flatMap((result) =>
                result.articles.map((article) => (
                  <ReadArticle key={article.id} article={article} isNew={result.added.includes(article.id)} onComplete={onComplete} />
                )),
              )}
            </ul>
          </DialogContent>
          <DialogActions>
            <Button appearance="primary" onClick={onClose}>
              {message('action.close')}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  )
}

interface ReadArticleProps {
  readonly article: Article
  readonly isNew: boolean
  readonly onComplete: (id: ArticleId) => void
}

function ReadArticle({ article, isNew, onComplete }: ReadArticleProps) {
  const missing = missingMetadata(article.metadata).map((field) => message(`import.missing.${field}`))
  const { dropped, wordsFound } = article.receipt
  return (
    <li>
      <CheckmarkCircle20Filled className="import-report-read" />
      <div>
        <Text weight="semibold">{article.metadata.title ?? message('import.untitled', { file: article.original.name })}</Text>
        <div className="import-report-detail">
          {isNew ? message('import.added', { paragraphs: article.paragraphs.length, words: wordsFound }) : message('import.known')}
          {isNew && dropped.length > 0 && (
            <>
              {' · '}
              {message('import.dropped', { parts: dropped.length, words: dropped.reduce((sum, part) => sum + part.words, 0) })}
            </>
          )}
        </div>
        {missing.length > 0 && <div className="missing">{message('import.missing', { fields: missing.join(', ') })}</div>}
      </div>
      {missing.length > 0 && (
        <Button size="small" onClick={() => onComplete(article.id)}>
          {message('import.complete')}
        </Button>
      )}
    </li>
  )
}

function failure({ file, problem }: Extract<ImportResult, { ok: false }>): string {
  return problemMessage(problem, ['import', 'store'], { file })
}
