import {
  type CSSProperties,
  type KeyboardEvent,
  type RefObject,
  startTransition,
  useCallback,
  useEffect,
  useLayoutEffect,
  useMemo,
  useOptimistic,
  useRef,
  useState,
} from 'react'
import { type Article, type MetadataField, missingMetadata } from '#core/article'
import { message } from '#messages'
import { focusField } from '#ui/focus'
import { ArticleHeading } from './article-heading.tsx'
import { ArticleText } from './article-text.tsx'
import { DestinationBar } from './destination-bar.tsx'
import { FindBar } from './find/find-bar.tsx'
import { askSearched, useFind } from './find/use-find.ts'
import { MetadataDialog } from './metadata-dialog.tsx'
import { ReaderFoot, useLabel } from './reader-foot.tsx'
import { readerKey } from './reader-key.ts'
import type { ReaderPaneProps, ReaderSize } from './reader-props.ts'
import { ReaderTop } from './reader-top.tsx'
import { emptyAt, endOf, startOf } from './selection/reach.ts'
import { SelectionBar } from './selection/selection-bar.tsx'
import { usePassages } from './selection/use-passages.ts'
import { useSelected } from './selection/use-selected.ts'
import { useCurrentInView } from './use-current-in-view.ts'
import { useDrawnBlocks } from './use-drawn-blocks.ts'
import { useReadingPlace } from './use-reading-place.ts'

/** Whether a request from outside, by its number, is still to be answered. It is then, and not again. */
export type Answer = (request: 'focus' | 'details' | 'find', number: number) => boolean

type ArticleReaderProps = ReaderPaneProps & { readonly article: Article; readonly answer: Answer }

/** One article: its details, its text, the selection and what can be done with it. */
export function ArticleReader(props: ArticleReaderProps) {
  const { article, onPlace, answer, size } = props
  const text = useRef<HTMLOListElement>(null)
  const findField = useRef<HTMLInputElement>(null)
  const [editing, setEditing] = useState<MetadataField | 'all' | null>(null)
  const { current, onCurrent } = useCurrent(props)
  const texts = useMemo(() => article.paragraphs.map((paragraph) => paragraph.text), [article.paragraphs])
  const blocks = useDrawnBlocks(text, texts.length, current)
  const edit = useCallback((field: MetadataField | null) => setEditing(field ?? 'all'), [])
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
    onKeep: props.onKeep,
  })
  useCurrentInView(text, current, props, answer)
  useReadingPlace(
    text,
    current,
    useCallback((paragraph: number) => onPlace(article.id, paragraph), [onPlace, article.id]),
  )
  useRequests(props, find, setEditing, () => focusField(() => findField.current))

  const { openFind, closeFind, onKeyDown } = useReaderKeys({ find, findField, passages, list: text, size, isSelected: selected.length > 0 })
  const several = selected.length > 1
  const label = useLabel(texts, selected, current)
  const bar = (
    <DestinationBar
      label={label}
      onSend={(destination) => passages.send(destination)}
      onCaret={() => passages.sendToCaret()}
      onKeep={() => passages.keep()}
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
        onEdit={edit}
        onReceipt={props.onReceipt}
        onOriginal={props.onOriginal}
        onVersions={props.onVersions}
        onCorrect={props.onCorrect}
      />
      <FindBar find={find} field={findField} onClose={closeFind} />
      <div className="reader-scroller">
        <div className="reader-page">
          <ArticleHeading
            article={article}
            versions={props.versions}
            onEdit={edit}
            onMetadata={props.onMetadata}
            onReceipt={props.onReceipt}
            onOpen={props.onOpen}
            place={props.place}
            onRestore={props.onRestore}
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
            onPick={props.onPick}
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
      <Details editing={editing} setEditing={setEditing} article={article} onMetadata={props.onMetadata} />
    </section>
  )
}

interface DetailsProps extends Pick<ArticleReaderProps, 'article' | 'onMetadata'> {
  readonly editing: MetadataField | 'all' | null
  readonly setEditing: (editing: null) => void
}

/** What is known about the article, to be changed. */
function Details({ editing, setEditing, article, onMetadata }: DetailsProps) {
  if (editing === null) return null
  return (
    <MetadataDialog
      article={article}
      startAt={editing === 'all' ? null : editing}
      onClose={() => setEditing(null)}
      onSave={(patch) => {
        setEditing(null)
        onMetadata(patch)
      }}
    />
  )
}

/** The paragraph under the cursor. A step is drawn here at once; the rest of the window learns of it when it has time, or each key would wait for all of it. */
function useCurrent({ article, current, onCurrent }: ArticleReaderProps) {
  const [here, stepTo] = useOptimistic(current)
  const go = useCallback(
    (paragraph: number) =>
      startTransition(() => {
        stepTo(paragraph)
        onCurrent(paragraph)
      }),
    [onCurrent, stepTo],
  )
  return { current: Math.max(0, Math.min(here, article.paragraphs.length - 1)), onCurrent: go }
}

interface KeysAround {
  readonly find: ReturnType<typeof useFind>
  readonly findField: RefObject<HTMLInputElement | null>
  readonly passages: ReturnType<typeof usePassages>
  readonly list: RefObject<HTMLOListElement | null>
  readonly size: ReaderSize
  readonly isSelected: boolean
}

/** The keys that mean the same everywhere in the reader: find, and text size. */
function useReaderKeys({ find, findField, passages, list, size, isSelected }: KeysAround) {
  const openFind = () => {
    find.open()
    focusField(() => findField.current)
  }
  /** Leaves the place that was found selected: from there the keyboard goes on. */
  const closeFind = () => {
    const { shown } = find
    find.close()
    if (shown === null) list.current?.querySelector<HTMLElement>('[aria-current="true"]')?.focus({ preventScroll: true })
    else passages.select({ anchor: emptyAt(startOf(shown)), head: emptyAt(endOf(shown)) })
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const act = readerKey(event, {
      find: openFind,
      step: find.asked === null ? null : find.step,
      leaveFind: find.asked === null || isSelected ? null : closeFind,
      size,
    })
    if (act === null) return
    event.preventDefault()
    act()
  }
  return { openFind, closeFind, onKeyDown }
}

/** Answers what other parts of the window asked for: details to be filled in, words to be looked for. */
function useRequests(
  { article, answer, detailsRequest, findRequest }: ArticleReaderProps,
  find: ReturnType<typeof useFind>,
  edit: (field: MetadataField | 'all') => void,
  focusFind: () => void,
): void {
  useEffect(() => {
    if (detailsRequest.of === article.id && answer('details', detailsRequest.number)) edit(missingMetadata(article.metadata)[0] ?? 'all')
  }, [detailsRequest, answer, article, edit])
  useLayoutEffect(() => {
    if (!answer('find', findRequest.number)) return
    if (findRequest.text !== null) find.ask(askSearched(findRequest.text))
    else {
      find.open()
      focusFind()
    }
    // The functions are new each time; the request is not.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [findRequest, answer])
}
