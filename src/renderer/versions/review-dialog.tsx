import './versions.css'
import { Button, Dialog, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle, Text } from '@fluentui/react-components'
import { type KeyboardEvent, useMemo, useRef, useState } from 'react'
import { type Article, isCorrectedByHand } from '#core/article'
import { message } from '#messages'
import { useReturnFocus } from '#ui/focus'
import { PassageCard, SameCard } from './review-cards.tsx'
import { reviewKey } from './review-key.ts'
import { type Choice, choicesFor, type Decisions, verdictCounts, type VersionReview } from './version-review.ts'

interface ReviewDialogProps {
  readonly review: VersionReview
  /** Kept by the caller, so that closing the dialog forgets nothing. */
  readonly decisions: Decisions
  readonly onDecide: (decisions: Decisions) => void
  readonly onApply: () => void
  readonly onClose: () => void
}

/** Every passage that rests on an older version of an article, with its verdict, for the user to decide. */
export function ReviewDialog({ review, decisions, onDecide, onApply, onClose }: ReviewDialogProps) {
  useReturnFocus()
  const [current, setCurrent] = useState(0)
  const list = useRef<HTMLDivElement>(null)
  const same = useMemo(() => review.passages.filter(({ anchor }) => anchor.kind === 'exact'), [review])
  const others = useMemo(() => review.passages.filter(({ anchor }) => anchor.kind !== 'exact'), [review])
  const first = same.length > 0 ? 1 : 0
  const total = first + others.length
  const choose = (key: string, choice: Choice) => onDecide(new Map(decisions).set(key, choice))
  const chooseSame = (kind: 'take' | 'keep') => {
    const chosen = same.flatMap(({ key, anchor }): readonly (readonly [string, Choice])[] =>
      anchor.kind === 'exact' ? [[key, kind === 'take' ? { kind, span: anchor.span } : { kind }]] : [],
    )
    onDecide(new Map([...decisions, ...chosen]))
  }
  const chooseNumber = (card: number, index: number) => {
    const passage = others[card - first]
    if (passage === undefined) {
      if (index < 2) chooseSame(index === 0 ? 'take' : 'keep')
      return
    }
    const choice = choicesFor(passage)[index]
    if (choice !== undefined) choose(passage.key, choice)
  }
  const go = (card: number) => cardsIn(list.current)[Math.max(0, Math.min(card, total - 1))]?.focus()
  const onKeyDown = (event: KeyboardEvent) => {
    const pressed = reviewKey(event)
    if (pressed === null) return
    event.preventDefault()
    const here = cardWith(list.current, event.target) ?? current
    if (pressed.kind === 'go') go(here + pressed.step)
    else if (pressed.kind === 'choose') chooseNumber(here, pressed.index)
    else if (decidedIn(review, decisions) > 0) onApply()
  }
  // The dialog gives the focus to its first button; the first passage is to have it instead, once.
  const isFocused = useRef(false)
  const focusFirst = () => {
    if (isFocused.current) return
    isFocused.current = true
    go(0)
  }
  const title = review.newer.metadata.title ?? review.newer.original.name
  return (
    <Dialog open onOpenChange={(_, { open }) => (open ? null : onClose())}>
      <DialogSurface className="review" onFocus={focusFirst} onKeyDown={onKeyDown}>
        <DialogBody>
          <DialogTitle>
            <bdi>{message('versions.reviewTitle', { title })}</bdi>
          </DialogTitle>
          <DialogContent className="review-content">
            <Heading review={review} />
            {/* Only follows which passage has the keyboard; what is pressed is heard by the dialog. */}
            {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
            <div
              ref={list}
              className="review-cards"
              role="group"
              aria-label={message('versions.passages')}
              onFocus={({ target }) => setCurrent(cardWith(list.current, target) ?? current)}
            >
              {same.length > 0 && (
                <SameCard passages={same} decisions={decisions} onChoose={chooseSame} isCurrent={current === 0} number={1} total={total} />
              )}
              {others.map((passage, index) => (
                <PassageCard
                  key={passage.key}
                  passage={passage}
                  review={review}
                  decision={decisions.get(passage.key)}
                  onChoose={(choice) => choose(passage.key, choice)}
                  isCurrent={current === first + index}
                  number={first + index + 1}
                  total={total}
                />
              ))}
            </div>
          </DialogContent>
          <ReviewActions decided={decidedIn(review, decisions)} total={review.passages.length} onApply={onApply} onClose={onClose} />
        </DialogBody>
      </DialogSurface>
    </Dialog>
  )
}

interface ReviewActionsProps {
  readonly decided: number
  readonly total: number
  readonly onApply: () => void
  readonly onClose: () => void
}

function ReviewActions({ decided, total, onApply, onClose }: ReviewActionsProps) {
  return (
    <>
      <DialogActions position="start">
        <Text className="review-decided" role="status">
          {message('versions.decided', { decided, total })}
        </Text>
      </DialogActions>
      <DialogActions position="end">
        <Button onClick={onClose}>{message('versions.later')}</Button>
        <Button
          appearance="primary"
          aria-keyshortcuts="Control+Enter"
          title="Ctrl Enter"
          disabledFocusable={decided === 0}
          onClick={onApply}
        >
          {message('versions.apply', { count: decided })}
        </Button>
      </DialogActions>
    </>
  )
}

function Heading({ review }: { readonly review: VersionReview }) {
  const { older, newer, passages } = review
  return (
    <div className="review-heading">
      <Text block>{message('versions.summary', { total: passages.length, ...verdictCounts(review) })}</Text>
      <div className="review-versions">
        <bdi>{versionLine(older, 'cited')}</bdi>
        <bdi>{versionLine(newer, 'newer')}</bdi>
      </div>
      <div className="review-versions">{message('versions.hint')}</div>
    </div>
  )
}

function versionLine(article: Article, which: 'cited' | 'newer'): string {
  return message(isCorrectedByHand(article) ? `versions.${which}Corrected` : `versions.${which}`, { file: article.original.name })
}

function decidedIn({ passages }: VersionReview, decisions: Decisions): number {
  return passages.filter(({ key }) => decisions.has(key)).length
}

function cardsIn(list: HTMLElement | null): readonly HTMLElement[] {
  return [...(list?.querySelectorAll<HTMLElement>('.review-card') ?? [])]
}

/** Which card holds this element. */
function cardWith(list: HTMLElement | null, target: EventTarget): number | null {
  const index = cardsIn(list).findIndex((card) => target instanceof Node && card.contains(target))
  return index < 0 ? null : index
}
