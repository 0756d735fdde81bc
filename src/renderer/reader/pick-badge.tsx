import { Button } from '@fluentui/react-components'
import { DeleteRegular } from '@fluentui/react-icons/svg/delete'
import { QuestionCircleRegular } from '@fluentui/react-icons/svg/question-circle'
import type { KeyboardEvent, MouseEvent } from 'react'
import { noteOf, type PickId, tagsOf } from '#core/picks'
import { message } from '#messages'
import { placeName } from '#ui/pick-use'
import { SectionMark } from '#ui/section-mark'
import type { OnPick, ReaderPick } from './reader-pick.ts'

interface PickBadgeProps {
  readonly pick: ReaderPick
  /** Whether Tab comes here: only from the current paragraph, or a long article would have hundreds of stops. */
  readonly isReached: boolean
  readonly onPick: OnPick
  readonly onActive: (pick: PickId | null) => void
}

/** The mark of a pick beside its paragraph. Pressed, it leads to the place in the brief; Delete unpicks; hovered or focused, it shows which words are its own. */
export function PickBadge({ pick, isReached, onPick, onActive }: PickBadgeProps) {
  const { uses } = pick
  const name = badgeName(pick)
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.key !== 'Delete' && event.key !== 'Backspace') return
    event.preventDefault()
    event.stopPropagation()
    onPick('unpick', pick, event.currentTarget)
  }
  const onContextMenu = (event: MouseEvent<HTMLElement>) => {
    event.preventDefault()
    onPick('menu', pick, event.currentTarget)
  }
  return (
    <Button
      className="paragraph-badge"
      appearance="transparent"
      size="small"
      tabIndex={isReached ? 0 : -1}
      aria-keyshortcuts="Delete"
      data-pick={pick.pick.id}
      data-annotated={noteOf(pick.pick) !== '' || tagsOf(pick.pick).length > 0}
      title={[name, noteOf(pick.pick)].filter((line) => line !== '').join('\n')}
      aria-label={name}
      onClick={({ currentTarget }) => onPick(uses.length === 0 ? 'open' : uses.length === 1 ? 'show' : 'menu', pick, currentTarget)}
      onKeyDown={onKeyDown}
      onContextMenu={onContextMenu}
      onMouseEnter={() => onActive(pick.pick.id)}
      onMouseLeave={() => onActive(null)}
      onFocus={() => onActive(pick.pick.id)}
      onBlur={() => onActive(null)}
    >
      <SectionMark kind={uses[0]?.section ?? 'later'} />
      {uses.length > 1 && (
        <span className="paragraph-badge-count" aria-hidden="true">
          {uses.length}
        </span>
      )}
      {pick.place !== 'kept' && (
        <span className="paragraph-badge-place" aria-hidden="true">
          {pick.place === 'trashed' ? <DeleteRegular /> : <QuestionCircleRegular />}
        </span>
      )}
    </Button>
  )
}

function badgeName({ uses, isChanged, place }: ReaderPick): string {
  const [only, ...others] = uses
  const name =
    only === undefined
      ? message('reader.badgeLater')
      : others.length > 0
        ? message('reader.badgeSeveral', { places: uses.map(placeName).join('; '), count: uses.length })
        : only.note === null
          ? message('reader.badge', { section: message(`section.${only.section}`) })
          : message('reader.badgeWithNote', { section: message(`section.${only.section}`), note: only.note })
  const states = [...(isChanged ? ['changed' as const] : []), ...(place === 'kept' ? [] : [place])]
  return [name, ...states.map((state) => message(`picks.state.${state}`))].join(' ')
}
