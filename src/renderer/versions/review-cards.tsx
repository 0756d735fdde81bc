import { Radio, RadioGroup, Text } from '@fluentui/react-components'
import { type ReactNode, useId } from 'react'
import { message } from '#messages'
import { ComparedTexts } from './compared-texts.tsx'
import { choiceLabel } from './choice-label.ts'
import { VerdictMark } from './verdict-mark.tsx'
import { type Choice, choicesFor, type Decisions, type ReviewedPassage, sameChoice, type VersionReview } from './version-review.ts'

interface CardPlace {
  readonly isCurrent: boolean
  readonly number: number
  readonly total: number
}

interface PassageCardProps extends CardPlace {
  readonly passage: ReviewedPassage
  readonly review: VersionReview
  readonly decision: Choice | undefined
  readonly onChoose: (choice: Choice) => void
}

/** One passage that does not read the same: both texts side by side, and what can be done. */
export function PassageCard({ passage, review, decision, onChoose, ...place }: PassageCardProps) {
  const choices = choicesFor(passage)
  return (
    <Card {...place} verdict={passage.anchor.kind} title={message(`versions.verdict.${passage.anchor.kind}`)} where={whereOf(passage)}>
      <ComparedTexts passage={passage} review={review} />
      {passage.isEdited && <Text className="review-warning missing">{message('versions.edited')}</Text>}
      <Choices
        labels={choices.map((choice) => choiceLabel(choice, passage, review))}
        chosen={choices.findIndex((choice) => sameChoice(decision, choice))}
        onChoose={(index) => {
          const choice = choices[index]
          if (choice !== undefined) onChoose(choice)
        }}
      />
    </Card>
  )
}

interface SameCardProps extends CardPlace {
  readonly passages: readonly ReviewedPassage[]
  readonly decisions: Decisions
  readonly onChoose: (kind: 'take' | 'keep') => void
}

/** The passages that read the same at the same place, decided together. */
export function SameCard({ passages, decisions, onChoose, ...place }: SameCardProps) {
  const kinds = ['take', 'keep'] as const
  const count = passages.length
  return (
    <Card {...place} verdict="exact" title={message('versions.sameGroup', { count })} where={null}>
      <ul className="review-same">
        {passages.map(({ key, pick, citation }) => (
          <li key={key}>
            <span className="compared-number">¶ {pick.span.paragraph + 1}</span>{' '}
            <bdi>{citation === null ? `“${pick.words}”` : message('versions.citationOnly')}</bdi>
          </li>
        ))}
      </ul>
      <Choices
        labels={[message('versions.choice.takeSame', { count }), message('versions.choice.keep')]}
        chosen={kinds.findIndex((kind) => passages.every(({ key }) => decisions.get(key)?.kind === kind))}
        onChoose={(index) => onChoose(kinds[index] ?? 'keep')}
      />
    </Card>
  )
}

interface CardProps extends CardPlace {
  readonly verdict: ReviewedPassage['anchor']['kind']
  readonly title: string
  readonly where: string | null
  readonly children: ReactNode
}

/** Takes the focus as a whole, so that a screen reader reads it on J and K, and the numbers go to it. */
function Card({ verdict, title, where, isCurrent, number, total, children }: CardProps) {
  return (
    <article
      className="review-card"
      aria-label={message('versions.passage', { number, total, verdict: title })}
      aria-current={isCurrent}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- as said above (roving tabindex)
      tabIndex={isCurrent ? 0 : -1}
    >
      <header>
        <VerdictMark kind={verdict} />
        <Text weight="semibold">{title}</Text>
        {where !== null && <Text className="review-where">{where}</Text>}
      </header>
      {children}
    </article>
  )
}

interface ChoicesProps {
  readonly labels: readonly string[]
  /** −1 for none. */
  readonly chosen: number
  readonly onChoose: (index: number) => void
}

function Choices({ labels, chosen, onChoose }: ChoicesProps) {
  const name = useId()
  return (
    <RadioGroup
      aria-label={message('versions.choices')}
      name={name}
      value={String(chosen)}
      onChange={(_, { value }) => onChoose(Number(value))}
    >
      {labels.map((label, index) => (
        <Radio
          key={label}
          value={String(index)}
          label={
            <>
              <kbd aria-hidden="true">{index + 1}</kbd> <bdi>{label}</bdi>
            </>
          }
        />
      ))}
    </RadioGroup>
  )
}

function whereOf({ citation, notes }: ReviewedPassage): string | null {
  const [only] = notes
  const place =
    only === undefined
      ? null
      : notes.length === 1
        ? message('versions.inNote', { note: only })
        : message('versions.inNotes', { notes: new Intl.ListFormat('en-GB').format(notes.map(String)) })
  const parts = [place, citation === null ? null : message('versions.citationOnly')].filter((part) => part !== null)
  return parts.length === 0 ? null : parts.join(' · ')
}
