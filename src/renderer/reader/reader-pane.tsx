import './reader.css'
import { Button, Text } from '@fluentui/react-components'
import { useCallback, useRef } from 'react'
import { message } from '#messages'
import { type Answer, ArticleReader } from './article-reader.tsx'
import type { ReaderPaneProps } from './reader-props.ts'

/** The article being read, paragraph by paragraph, by mouse or by keyboard alone. */
export function ReaderPane(props: ReaderPaneProps) {
  // Requests may come before the article does that they are meant for, and must be answered once.
  const answered = useRef({ focus: props.focusRequest, details: props.detailsRequest.number, find: 0 })
  const answer: Answer = useCallback((request, number) => {
    const isNew = answered.current[request] !== number
    answered.current[request] = number
    return isNew
  }, [])
  if (props.article !== null) return <ArticleReader key={props.article.id} {...props} article={props.article} answer={answer} />
  if (props.isLoading) return <section className="reader" aria-label={message('reader.title')} aria-busy="true" />
  return <NothingToRead onImport={props.onImport} />
}

function NothingToRead({ onImport }: { readonly onImport: () => void }) {
  return (
    <section className="reader reader-empty" aria-label={message('reader.title')}>
      <Text block size={400} weight="semibold">
        {message('reader.empty')}
      </Text>
      <Text block>{message('reader.emptyHint')}</Text>
      <Button onClick={onImport}>{message('command.import')}</Button>
    </section>
  )
}
