import './receipt.css'
import { Button, Dialog, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle, Text } from '@fluentui/react-components'
import { Checkmark20Regular } from '@fluentui/react-icons/svg/checkmark'
import { Copy20Regular } from '@fluentui/react-icons/svg/copy'
import { useEffect, useState } from 'react'
import type { Article, ArticleId } from '#core/article'
import { message, messageFor } from '#messages'
import { useReturnFocus } from '#ui/focus'
import { readArticle } from '#ui/read-article'
import { copyText } from './copy-text.ts'
import { receiptFacts, receiptLists, receiptText, stepName } from './receipt-facts.ts'

interface ReceiptDialogProps {
  readonly id: ArticleId
  readonly onClose: () => void
}

/** What was read of a file and what was not, so that anyone can see that nothing was lost unnoticed. */
export function ReceiptDialog({ id, onClose }: ReceiptDialogProps) {
  useReturnFocus()
  const article = useReceipt(id)
  const [isCopied, setIsCopied] = useState(false)
  const copy = (copied: Article) => {
    copyText(receiptText(copied))
    setIsCopied(true)
  }
  return (
    <Dialog open onOpenChange={(_, { open }) => (open ? null : onClose())}>
      <DialogSurface className="receipt">
        <DialogBody>
          <DialogTitle>{message('receipt.title')}</DialogTitle>
          {/* Scrolls, so it takes the keyboard. */}
          <DialogContent className="receipt-content" tabIndex={0}>
            {article === 'loading' || article === 'gone' ? <Text>{message(`receipt.${article}`)}</Text> : <Receipt article={article} />}
          </DialogContent>
          <DialogActions>
            {typeof article === 'object' && (
              <Button icon={isCopied ? <Checkmark20Regular /> : <Copy20Regular />} onClick={() => copy(article)}>
                {message(isCopied ? 'receipt.copied' : 'receipt.copy')}
              </Button>
            )}
            <Button appearance="primary" onClick={onClose}>
              {message('action.close')}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  )
}

function useReceipt(id: ArticleId): Article | 'loading' | 'gone' {
  const [article, setArticle] = useState<Article | 'loading' | 'gone'>('loading')
  useEffect(() => {
    let isAsked = true
    void readArticle(id).then((read) => isAsked && setArticle(read ?? 'gone'))
    return () => {
      isAsked = false
    }
  }, [id])
  return article
}

function Receipt({ article }: { readonly article: Article }) {
  return (
    <>
      <Text block weight="semibold" size={400} className="receipt-title" dir="auto">
        {article.metadata.title ?? article.original.name}
      </Text>
      <dl className="receipt-facts" aria-label={message('receipt.facts')}>
        {receiptFacts(article).map(({ name, value }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>
              <bdi>{value}</bdi>
            </dd>
          </div>
        ))}
      </dl>
      <Left dropped={article.receipt.dropped} />
      {receiptLists(article).map(({ heading, lines }) => (
        <section key={heading}>
          <h3>{heading}</h3>
          <ul>
            {lines.map((line) => (
              <li key={line}>
                <bdi>{line}</bdi>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  )
}

function Left({ dropped }: { readonly dropped: Article['receipt']['dropped'] }) {
  const words = dropped.reduce((sum, part) => sum + part.words, 0)
  return (
    <section>
      <h3>{message('receipt.left')}</h3>
      <p className="receipt-note">
        {dropped.length === 0 ? message('receipt.leftNothing') : message('receipt.leftCount', { parts: dropped.length, words })}
      </p>
      {dropped.length > 0 && (
        <table>
          <thead>
            <tr>
              <th scope="col">{message('receipt.column.reason')}</th>
              <th scope="col">{message('receipt.column.step')}</th>
              <th scope="col" className="receipt-number">
                {message('receipt.column.words')}
              </th>
              <th scope="col">{message('receipt.column.sample')}</th>
            </tr>
          </thead>
          <tbody>
            {dropped.map(({ reason, step, words: count, sample }, index) => (
              // oxlint-disable-next-line react/no-array-index-key -- parts have no identity but their place
              <tr key={index}>
                <th scope="row">{messageFor(reason)}</th>
                <td>{stepName(step)}</td>
                <td className="receipt-number">{count}</td>
                <td className="receipt-sample">
                  <bdi>{sample}</bdi>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  )
}
