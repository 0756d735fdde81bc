import { type CSSProperties, type KeyboardEvent, useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { type Article, countWords, type MetadataField, missingMetadata } from '#core/article'
import type { Span } from '#core/picks'
import { message } from '#messages'
import { ArticleHeading } from './article-heading.tsx'
import { ArticleText } from './article-text.tsx'
import { DestinationBar } from './destination-bar.tsx'
import { FindBar } from './find/find-bar.tsx'
import { askSearched, useFind } from './find/use-find.ts'
import { MetadataDialog } from './metadata-dialog.tsx'
import type { ReaderPaneProps } from './reader-props.ts'
import { readerKey } from './reader-key.ts'
import { ReaderTop } from './reader-top.tsx'
import { emptyAt, endOf, startOf } from './selection/reach.ts'
import { SelectionBar } from './selection/selection-bar.tsx'
import { usePassages } from './selection/use-passages.ts'
import { useSelected } from './selection/use-selected.ts'
import { useCurrentInView } from './use-current-in-view.ts'
import { useDrawnBlocks } from './use-drawn-blocks.ts'
import { useReadingPlace } from './use-reading-place.ts'

/** What has been answered of the requests from outside, by their numbers. */
export interface Answered {
  focus: number
  details: number
  find: number
}

type ArticleReaderProps = ReaderPaneProps & { readonly article: Article; readonly answered: Answered }

/** One article: its details, its text, the selection and what can be done with it. */
export function ArticleReader(props: ArticleReaderProps) {
  const { article, onCurrent, answered, size } = props
  const text = useRef<HTMLOListElement>(null)
  const findField = useRef<HTMLInputElement>(null)
  const [editing, setEditing] = useState<MetadataField | 'all' | null>(null)
  const current = Math.max(0, Math.min(props.current, article.paragraphs.length - 1))
  const texts = useMemo(() => article.paragraphs.map((paragraph) => paragraph.text), [article.paragraphs])
  const blocks = useDrawnBlocks(text, texts.length, current)
  const { selected, showSelected } = useSelected(text, texts)
  const find = useFind({ root: text, texts, current, onCurrent, picks: props.picks, blocks })
  const passages = usePassages({
    root: text,
    texts,
    current,
    draw: blocks.draw,
    showSelected,
    onSend: props.onSend,
    onSendToCaret: props.onSendToCaret,
  })
  useCurrentInView(text, current, props.focusRequest, answered)
  useReadingPlace(
    text,
    current,
    useCallback((paragraph: number) => props.onPlace(article.id, paragraph), [props.onPlace, article.id]),
  )
  useRequests(props, find, setEditing, () => focusField(findField.current))

  const openFind = () => {
    find.open()
    requestAnimationFrame(() => focusField(findField.current))
  }
  /** Leaves the place that was found selected: from there the keyboard goes on. */
  const closeFind = () => {
    const { shown } = find
    find.close()
    if (shown === null) text.current?.querySelector<HTMLElement>('[aria-current="true"]')?.focus({ preventScroll: true })
    else passages.select({ anchor: emptyAt(startOf(shown)), head: emptyAt(endOf(shown)) })
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const act = readerKey(event, {
      find: openFind,
      step: find.asked === null ? null : find.step,
      leaveFind: find.asked === null || selected.length > 0 ? null : closeFind,
      size,
    })
    if (act === null) return
    event.preventDefault()
    act()
  }
  const several = selected.length > 1
  const label = useLabel(texts, selected, current)
  const bar = (
    <DestinationBar
      label={label}
      onSend={(destination) => passages.send(destination)}
      onCaret={() => passages.sendToCaret()}
      onCopy={() => passages.copy()}
    />
  )
  const scale: CSSProperties & Record<'--reader-scale', number> = { '--reader-scale': size.percent / 100 }
  return (
    // Keys that mean the same everywhere in the reader: find, text size.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <section className="reader" aria-label={message('reader.title')} style={scale} onKeyDown={onKeyDown}>
      <ReaderTop
        article={article}
        neighbours={props.neighbours}
        onStep={props.onStep}
        size={size}
        onFind={openFind}
        onEdit={() => setEditing('all')}
        onReceipt={props.onReceipt}
        onOriginal={props.onOriginal}
      />
      <FindBar find={find} field={findField} onClose={closeFind} />
      <div className="reader-scroller">
        <div className="reader-page">
          <ArticleHeading
            article={article}
            versions={props.versions}
            onEdit={(field) => setEditing(field ?? 'all')}
            onMetadata={props.onMetadata}
            onReceipt={props.onReceipt}
            onOpen={props.onOpen}
          />
          <ArticleText
            list={text}
            article={article}
            blocks={blocks}
            current={current}
            selectedFrom={several ? (selected.at(0)?.paragraph ?? -1) : -1}
            selectedTo={several ? (selected.at(-1)?.paragraph ?? -1) : -1}
            picks={props.picks}
            onCurrent={onCurrent}
            onShowInBrief={props.onShowInBrief}
            onKeyDown={passages.onKeyDown}
          />
          {selected.length > 0 && (
            <SelectionBar root={text} spans={selected} onLeave={passages.backToText}>
              {bar}
            </SelectionBar>
          )}
        </div>
      </div>
      <ReaderFoot label={label} isSelected={selected.length > 0}>
        {bar}
      </ReaderFoot>
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

interface ReaderFootProps {
  readonly label: string
  readonly isSelected: boolean
  readonly children: React.ReactNode
}

/** Where the current paragraph can be sent to. While something is selected its own bar stands beside it, and here the keys that go on from there. */
function ReaderFoot({ label, isSelected, children }: ReaderFootProps) {
  return (
    <div className="reader-foot">
      <span className="reader-foot-label" role={isSelected ? 'status' : undefined}>
        {label}
      </span>
      {isSelected ? (
        <span className="reader-foot-keys" dir="auto" title={message('reader.selectionKeys')}>
          {message('reader.selectionKeys')}
        </span>
      ) : (
        children
      )}
    </div>
  )
}

function useLabel(texts: readonly string[], selected: readonly Span[], current: number): string {
  return useMemo(() => {
    const first = selected.at(0)
    const last = selected.at(-1)
    if (first === undefined || last === undefined) return message('reader.sendParagraph', { number: current + 1 })
    const areWhole = first.from === 0 && last.to === texts[last.paragraph]?.trimEnd().length
    if (selected.length > 1 && areWhole) return message('reader.sendRange', { from: first.paragraph + 1, to: last.paragraph + 1 })
    const words = selected.reduce((sum, { paragraph, from, to }) => sum + countWords((texts[paragraph] ?? '').slice(from, to)), 0)
    return message('reader.sendSelection', { words })
  }, [texts, selected, current])
}

/** Answers what other parts of the window asked for: details to be filled in, words to be looked for. */
function useRequests(
  { article, answered, detailsRequest, findRequest }: ArticleReaderProps,
  find: ReturnType<typeof useFind>,
  edit: (field: MetadataField | 'all') => void,
  focusFind: () => void,
): void {
  useEffect(() => {
    if (detailsRequest !== answered.details) edit(missingMetadata(article.metadata)[0] ?? 'all')
    answered.details = detailsRequest
  }, [detailsRequest, answered, article, edit])
  useEffect(() => {
    if (findRequest.number === answered.find) return
    answered.find = findRequest.number
    if (findRequest.text !== null) find.ask(askSearched(findRequest.text))
    else {
      find.open()
      requestAnimationFrame(focusFind)
    }
    // The functions are new each time; the request is not.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [findRequest, answered])
}

function focusField(field: HTMLInputElement | null): void {
  field?.focus()
  field?.select()
}
