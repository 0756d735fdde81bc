import { Fragment, memo } from 'react'
import type { Article } from '#core/article'
import { compareWords, type Span } from '#core/picks'
import { message } from '#messages'
import { Added, Removed } from '#ui/word-changes'
import { markedRuns, type Run } from './marked-runs.ts'
import type { ReviewedPassage, VersionReview } from './version-review.ts'

interface ComparedTextsProps {
  readonly passage: ReviewedPassage
  readonly review: VersionReview
}

/** The paragraph a passage was taken from beside what stands in the newer version: its words marked, and every difference struck out on the one side and underlined on the other. */
export const ComparedTexts = memo(function ComparedTexts({ passage, review: { older, newer } }: ComparedTextsProps) {
  const { pick, anchor, nearest } = passage
  const before = textOf(older, pick.span)
  const span = 'span' in anchor ? anchor.span : nearest
  const stretches = span === null ? [{ kind: 'same' as const, text: before }] : compareWords(before, textOf(newer, span))
  return (
    <div className="compared">
      <section>
        <h3>{message('versions.old', { paragraph: pick.span.paragraph + 1 })}</h3>
        <p dir="auto">
          <Runs runs={markedRuns(stretches, 'before', pick.span)} changed="del" />
        </p>
      </section>
      <section>
        {anchor.kind === 'ambiguous' ? (
          <Places spans={anchor.candidates} newer={newer} />
        ) : span === null ? (
          <>
            <h3>{message('versions.newNothing')}</h3>
            <p className="compared-nothing">{message('versions.nothingLike')}</p>
          </>
        ) : (
          <>
            <h3>{message(anchor.kind === 'missing' ? 'versions.nearest' : 'versions.new', { paragraph: span.paragraph + 1 })}</h3>
            <p dir="auto">
              <Runs runs={markedRuns(stretches, 'after', span)} changed="ins" />
            </p>
          </>
        )}
      </section>
    </div>
  )
})

/** Every place where the words stand, in its paragraph. */
function Places({ spans, newer }: { readonly spans: readonly Span[]; readonly newer: Article }) {
  return (
    <>
      <h3>{message('versions.several', { count: spans.length })}</h3>
      {spans.map((span) => (
        <p key={`${span.paragraph}:${span.from}`} dir="auto">
          <span className="compared-number">¶ {span.paragraph + 1}</span>{' '}
          <Runs runs={markedRuns([{ kind: 'same', text: textOf(newer, span) }], 'after', span)} changed="ins" />
        </p>
      ))}
    </>
  )
}

function Runs({ runs, changed }: { readonly runs: readonly Run[]; readonly changed: 'ins' | 'del' }) {
  const picked = runs.findIndex(({ isPicked }) => isPicked)
  const last = runs.findLastIndex(({ isPicked }) => isPicked)
  const draw = (some: readonly Run[]) => some.map((run) => <Fragment key={run.from}>{drawn(run, changed)}</Fragment>)
  if (picked < 0) return draw(runs)
  return (
    <>
      {draw(runs.slice(0, picked))}
      <mark>{draw(runs.slice(picked, last + 1))}</mark>
      {draw(runs.slice(last + 1))}
    </>
  )
}

function drawn({ text, isChanged }: Run, changed: 'ins' | 'del') {
  if (!isChanged) return text
  return changed === 'ins' ? <Added>{text}</Added> : <Removed>{text}</Removed>
}

function textOf(article: Article, span: Span): string {
  return article.paragraphs[span.paragraph]?.text ?? ''
}
