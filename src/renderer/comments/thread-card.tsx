import { Button } from '@fluentui/react-components'
import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import type { CommentMessage } from '#core/brief'
import { message } from '#messages'
import { readableMoment } from '#ui/dates'
import type { CommentActions, ListedThread } from './listed-thread.ts'
import { WriteComment } from './write-comment.tsx'

interface ThreadCardProps {
  readonly listed: ListedThread
  readonly isCurrent: boolean
  /** The name that the user’s comments carry; `null` before it was asked for. */
  readonly author: string | null
  readonly onAuthor: (author: string) => void
  readonly actions: CommentActions
}

/** One thread: what it is about, what was said, and what can be done. Enter goes to its text, the arrows to the next. */
export function ThreadCard({ listed: { thread, isGone, note }, isCurrent, author, onAuthor, actions }: ThreadCardProps) {
  const [writing, setWriting] = useState<string | null>(null)
  const card = useRef<HTMLElement>(null)
  useEffect(() => {
    if (isCurrent) card.current?.scrollIntoView({ block: 'nearest' })
  }, [isCurrent])
  const done = () => {
    setWriting(null)
    card.current?.focus()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.target !== card.current) return
    if (event.key === 'Enter' && !isGone) actions.show(thread.id)
    else if (event.key === 'ArrowDown') step(card.current, 'nextElementSibling')
    else if (event.key === 'ArrowUp') step(card.current, 'previousElementSibling')
    else return
    event.preventDefault()
  }
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the same keys from wherever the card has the focus itself
    <article
      ref={card}
      className="thread"
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a card is a stop of the keyboard: Enter goes to its text
      tabIndex={0}
      aria-current={isCurrent}
      aria-label={message('comments.about', { words: thread.words })}
      data-thread={thread.id}
      onKeyDown={onKeyDown}
    >
      {isGone ? (
        <p className="thread-gone">
          {message('comments.gone')} <q dir="auto">{thread.words}</q>
        </p>
      ) : (
        <Button
          className="thread-words"
          appearance="subtle"
          size="small"
          title={message('comments.go')}
          onClick={() => actions.show(thread.id)}
        >
          {note !== null && <span className="thread-note">{message('note.name', { number: note })}</span>}
          <span dir="auto">{thread.words}</span>
        </Button>
      )}
      {thread.messages.map((said) =>
        writing === said.id ? (
          <WriteComment
            key={said.id}
            label={message('comments.text')}
            text={said.text}
            button={message('action.save')}
            asksName={false}
            onSend={(text) => {
              actions.edit(thread.id, said.id, text)
              done()
            }}
            onCancel={done}
          />
        ) : (
          <Said
            key={said.id}
            said={said}
            isOwn={said.author === (author ?? '')}
            onEdit={() => setWriting(said.id)}
            onRemove={() => actions.remove(thread.id, said.id)}
          />
        ),
      )}
      {writing === 'reply' && (
        <WriteComment
          label={message('comments.reply')}
          button={message('comments.reply')}
          asksName={author === null}
          onSend={(text, name) => {
            if (name !== null) onAuthor(name)
            actions.reply(thread.id, text, name ?? author ?? '')
            done()
          }}
          onCancel={done}
        />
      )}
      {writing === null && (
        <footer>
          <Button className="thread-act" size="small" appearance="subtle" onClick={() => setWriting('reply')}>
            {message('comments.reply')}
          </Button>
          <Button className="thread-act" size="small" appearance="subtle" onClick={() => actions.resolve(thread.id, !thread.isResolved)}>
            {message(thread.isResolved ? 'comments.reopen' : 'comments.resolve')}
          </Button>
        </footer>
      )}
    </article>
  )
}

interface SaidProps {
  readonly said: CommentMessage
  readonly isOwn: boolean
  readonly onEdit: () => void
  readonly onRemove: () => void
}

function Said({ said, isOwn, onEdit, onRemove }: SaidProps) {
  return (
    <div className="said">
      <div className="said-head">
        <b dir="auto">{said.author === '' ? message('comments.you') : said.author}</b>
        <time dateTime={said.at}>{readableMoment(said.at)}</time>
      </div>
      <p dir="auto">{said.text}</p>
      {isOwn && (
        <div className="said-own">
          <Button className="thread-act" size="small" appearance="transparent" onClick={onEdit}>
            {message('comments.edit')}
          </Button>
          <Button className="thread-act" size="small" appearance="transparent" onClick={onRemove}>
            {message('comments.remove')}
          </Button>
        </div>
      )}
    </div>
  )
}

function step(from: HTMLElement | null, to: 'nextElementSibling' | 'previousElementSibling'): void {
  const next = from?.parentElement?.[to]?.querySelector<HTMLElement>('.thread')
  next?.focus()
}
