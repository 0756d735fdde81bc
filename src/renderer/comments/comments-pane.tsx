import './comments.css'
import { Tab, TabList, Text } from '@fluentui/react-components'
import { useEffect, useState } from 'react'
import { message } from '#messages'
import { AsidePane } from '#ui/aside-pane'
import type { CommentActions, ListedThread } from './listed-thread.ts'
import { ThreadCard } from './thread-card.tsx'
import { WriteComment } from './write-comment.tsx'

interface CommentsPaneProps {
  /** In reading order. */
  readonly threads: readonly ListedThread[]
  /** The thread whose text the caret is in. */
  readonly current: string | null
  /** The words that a new comment is about; `null` while none is being written. */
  readonly draft: string | null
  readonly author: string | null
  readonly onAuthor: (author: string) => void
  readonly onAdd: (text: string, author: string) => void
  readonly onCancel: () => void
  readonly actions: CommentActions
  readonly onClose: () => void
}

/** What is said about the brief’s text, in the order in which it is read. */
export function CommentsPane({ threads, current, draft, author, onAuthor, onAdd, onCancel, actions, onClose }: CommentsPaneProps) {
  const [isResolved, setIsResolved] = useState(false)
  const shown = threads.filter(({ thread }) => thread.isResolved === isResolved)
  const resolved = threads.filter(({ thread }) => thread.isResolved).length
  const isCurrentResolved = threads.find(({ thread }) => thread.id === current)?.thread.isResolved
  useEffect(() => {
    if (isCurrentResolved !== undefined) setIsResolved(isCurrentResolved)
  }, [isCurrentResolved, current])
  return (
    <AsidePane className="comments" title={message('comments.title')} count={null} closeName={message('comments.close')} onClose={onClose}>
      <TabList
        size="small"
        aria-label={message('comments.filter')}
        selectedValue={isResolved ? 'resolved' : 'open'}
        onTabSelect={(_, { value }) => setIsResolved(value === 'resolved')}
      >
        <Tab value="open">{message('comments.open', { count: threads.length - resolved })}</Tab>
        <Tab value="resolved">{message('comments.resolved', { count: resolved })}</Tab>
      </TabList>
      <div className="comments-list">
        {draft !== null && (
          <section className="thread thread-new" aria-label={message('comments.new')}>
            <p className="thread-draft" dir="auto">
              {draft}
            </p>
            <WriteComment
              label={message('comments.text')}
              button={message('comments.add')}
              asksName={author === null}
              onSend={(text, name) => {
                if (name !== null) onAuthor(name)
                setIsResolved(false)
                onAdd(text, name ?? author ?? '')
              }}
              onCancel={onCancel}
            />
          </section>
        )}
        {shown.length === 0 && draft === null && (
          <Text className="comments-none">{message(isResolved ? 'comments.noneResolved' : 'comments.none')}</Text>
        )}
        <ol>
          {shown.map((listed) => (
            <li key={listed.thread.id}>
              <ThreadCard listed={listed} isCurrent={listed.thread.id === current} author={author} onAuthor={onAuthor} actions={actions} />
            </li>
          ))}
        </ol>
      </div>
    </AsidePane>
  )
}
