import './reader.css'
import { Button, Text } from '@fluentui/react-components'
import { type KeyboardEvent, type RefObject, useEffect, useMemo, useRef, useState } from 'react'
import { type Article, type Metadata, type MetadataField, missingMetadata } from '#core/article'
import type { Span } from '#core/picks'
import { message } from '#messages'
import { type Destination, destinations, sectionLetter } from '#ui/section-mark'
import { ArticleHeading } from './article-heading.tsx'
import { DestinationBar } from './destination-bar.tsx'
import { MetadataDialog } from './metadata-dialog.tsx'
import { ReaderParagraph } from './reader-paragraph.tsx'
import type { OnPick, ReaderPick } from './reader-pick.ts'
import { selectedSpans } from './selected-spans.ts'

interface ReaderPaneProps {
  readonly article: Article | null
  /** The paragraph under the cursor, from 0. */
  readonly current: number
  readonly onCurrent: (index: number) => void
  /** The open brief’s picks from this article. */
  readonly picks: readonly ReaderPick[]
  readonly onSend: (spans: readonly Span[], destination: Destination) => void
  readonly onSendToCaret: (spans: readonly Span[]) => void
  readonly onKeep: (spans: readonly Span[]) => void
  readonly onPick: OnPick
  readonly onMetadata: (metadata: Metadata) => void
  readonly onImport: () => void
  readonly onReceipt: () => void
  /** Set when another part of the window asks the reader to take the keyboard. */
  readonly focusRequest: number
  /** The same for its details, to be filled in. */
  readonly detailsRequest: number
}

/** The article being read, paragraph by paragraph, by mouse or with J, K and the four letters. */
export function ReaderPane(props: ReaderPaneProps) {
  if (props.article === null) return <NothingToRead onImport={props.onImport} />
  return <ArticleReader key={props.article.id} {...props} article={props.article} />
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

const noPicks: readonly ReaderPick[] = []

function ArticleReader(props: ReaderPaneProps & { readonly article: Article }) {
  const { article, onCurrent } = props
  const text = useRef<HTMLOListElement>(null)
  const [editing, setEditing] = useState<MetadataField | 'all' | null>(null)
  const selection = useSelection(text)
  const answeredDetails = useRef(props.detailsRequest)
  useEffect(() => {
    if (props.detailsRequest !== answeredDetails.current) setEditing(missingMetadata(article.metadata)[0] ?? 'all')
    answeredDetails.current = props.detailsRequest
  }, [props.detailsRequest, article])
  const current = Math.max(0, Math.min(props.current, article.paragraphs.length - 1))
  const picksOf = useMemo(() => Map.groupBy(props.picks, ({ span }) => span.paragraph), [props.picks])
  useCurrentInView(text, current, props.focusRequest)

  const passages = (paragraph: number): readonly Span[] => {
    const spans = text.current === null ? [] : selectedSpans(text.current)
    const whole = article.paragraphs[paragraph]?.text ?? ''
    return spans.length > 0 ? spans : [{ paragraph, from: 0, to: whole.length }]
  }
  const send = (destination: Destination, paragraph = current) => {
    props.onSend(passages(paragraph), destination)
    deselect()
  }
  const sendToCaret = (paragraph = current) => {
    props.onSendToCaret(passages(paragraph))
    deselect()
  }
  const keep = (paragraph = current) => {
    props.onKeep(passages(paragraph))
    deselect()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const here = paragraphWith(event.target) ?? current
    const act = keyAction(event, {
      send: (destination) => send(destination, here),
      sendToCaret: () => sendToCaret(here),
      keep: () => keep(here),
      go: (step) => focusParagraph(text.current, Math.max(0, Math.min(here + step, article.paragraphs.length - 1))),
    })
    if (act === null) return
    event.preventDefault()
    act()
  }
  const words = selection?.words ?? 0
  const label = words > 0 ? message('reader.sendSelection', { words }) : message('reader.sendParagraph', { number: current + 1 })
  return (
    <section className="reader" aria-label={message('reader.title')}>
      <div className="reader-scroller">
        <ArticleHeading article={article} onEdit={(field) => setEditing(field ?? 'all')} onReceipt={props.onReceipt} />
        {/* The list takes J, K and the letters for the paragraph that has the focus inside it. */}
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
        <ol ref={text} className="reader-text" onKeyDown={onKeyDown} aria-label={message('reader.text')}>
          {article.paragraphs.map((paragraph, index) => (
            <ReaderParagraph
              // Paragraphs never move within an article: their place is their identity.
              // oxlint-disable-next-line react/no-array-index-key
              key={index}
              paragraph={paragraph}
              index={index}
              isCurrent={index === current}
              picks={picksOf.get(index) ?? noPicks}
              onCurrent={onCurrent}
              onPick={props.onPick}
            />
          ))}
        </ol>
      </div>
      <div className="reader-send">
        <Text size={200} className="reader-send-label">
          {label}
        </Text>
        <DestinationBar label={label} onSend={(destination) => send(destination)} onCaret={() => sendToCaret()} onKeep={() => keep()} />
      </div>
      {editing !== null && (
        <MetadataDialog
          article={article}
          startAt={editing === 'all' ? null : editing}
          onClose={() => setEditing(null)}
          onSave={(metadata) => {
            setEditing(null)
            props.onMetadata(metadata)
          }}
        />
      )}
    </section>
  )
}

/** The paragraph that has the keyboard, whether or not it has been drawn as the current one yet: fast typing must not send its neighbour. */
function paragraphWith(target: EventTarget): number | null {
  const paragraph = target instanceof HTMLElement ? target.closest<HTMLElement>('[data-paragraph]') : null
  return paragraph === null ? null : Number(paragraph.dataset['paragraph'])
}

interface ReaderActions {
  readonly send: (destination: Destination) => void
  readonly sendToCaret: () => void
  readonly keep: () => void
  readonly go: (step: 1 | -1) => void
}

/** What a key means in the text of an article; `null` for nothing. Enter on a badge is the badge’s. */
function keyAction(event: KeyboardEvent, actions: ReaderActions): (() => void) | null {
  const key = event.key.toLowerCase()
  const destination = destinations.find((candidate) => sectionLetter(candidate).toLowerCase() === key)
  if (destination !== undefined) return () => actions.send(destination)
  if (key === 'p') return actions.keep
  if (key === 'enter') return event.target instanceof HTMLLIElement ? actions.sendToCaret : null
  if (key === 'j' || key === 'arrowdown') return () => actions.go(1)
  if (key === 'k' || key === 'arrowup') return () => actions.go(-1)
  return null
}

function deselect(): void {
  window.getSelection()?.removeAllRanges()
}

function focusParagraph(list: HTMLOListElement | null, index: number): void {
  deselect()
  list?.querySelector<HTMLElement>(`[data-paragraph="${index}"]`)?.focus()
}

/** Keeps the current paragraph on the screen, and gives it the keyboard whenever `focusRequest` goes up. */
function useCurrentInView(list: RefObject<HTMLOListElement | null>, current: number, focusRequest: number): void {
  const answered = useRef(focusRequest)
  useEffect(() => {
    const paragraph = list.current?.querySelector<HTMLElement>(`[data-paragraph="${current}"]`)
    if (focusRequest !== answered.current) {
      answered.current = focusRequest
      paragraph?.focus()
    }
    paragraph?.scrollIntoView({ block: 'nearest' })
  }, [list, current, focusRequest])
}

/** How many words are selected in the article’s text; `null` for none. */
function useSelection(list: RefObject<HTMLOListElement | null>): { readonly words: number } | null {
  const [words, setWords] = useState(0)
  useEffect(() => {
    const onChange = () => {
      const isHere = list.current !== null && selectedSpans(list.current).length > 0
      setWords(isHere ? String(window.getSelection()).trim().split(/\s+/u).length : 0)
    }
    document.addEventListener('selectionchange', onChange)
    return () => document.removeEventListener('selectionchange', onChange)
  }, [list])
  return words === 0 ? null : { words }
}
