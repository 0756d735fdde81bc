import { noteOf, tagsOf } from '#core/picks'
import { message } from '#messages'
import { placeName } from '#ui/pick-use'
import { SectionMark } from '#ui/section-mark'
import type { ListedPick } from './listed-pick.ts'
import type { PickAction } from './pick-action.ts'
import { sectionOf } from './pick-rows.ts'

interface PickRowProps {
  readonly listed: ListedPick
  readonly isSelected: boolean
  readonly position: number
  readonly total: number
  readonly onAct: (action: PickAction, listed: ListedPick, at: HTMLElement) => void
}

/** One pick: its words, where they come from and where they went, and what is written about it. */
export function PickRow({ listed, isSelected, position, total, onAct }: PickRowProps) {
  const { pick, uses, source, state } = listed
  const [note, tags] = [noteOf(pick), tagsOf(pick)]
  return (
    // The listbox around it has the keyboard; an option takes no focus of its own (ARIA 1.2, listbox with aria-activedescendant).
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus
    <div
      id={`pick-${pick.id}`}
      role="option"
      aria-selected={isSelected}
      aria-posinset={position}
      aria-setsize={total}
      className="pick-row"
      onClick={({ currentTarget }) => onAct('goTo', listed, currentTarget)}
      onContextMenu={(event) => {
        event.preventDefault()
        onAct('menu', listed, event.currentTarget)
      }}
    >
      <div className="pick-row-head">
        <SectionMark kind={sectionOf(listed)} />
        <span className="pick-row-place">{uses.length === 0 ? message('picks.notInText') : uses.map(placeName).join('; ')}</span>
      </div>
      <div className="pick-row-words" dir="auto">
        {pick.words}
      </div>
      <div className="pick-row-source">
        <span className="pick-chip" dir="auto">
          {source}
        </span>
        {tags.map((tag) => (
          <span key={tag} className="pick-tag" dir="auto">
            {tag}
          </span>
        ))}
      </div>
      {note !== '' && (
        <div className="pick-row-note" dir="auto">
          {note}
        </div>
      )}
      {state !== null && state !== 'exact' && <div className="pick-row-state missing">{message(`picks.state.${state}`)}</div>}
    </div>
  )
}
