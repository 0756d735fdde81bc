import { message } from '#messages'
import { type CollapsedParts } from './collapsed-parts.ts'
import { element } from './element.ts'

/** The name of the event by which something inside a part asks to be seen (see `show-place.ts`). */
const revealEvent = 'attache-reveal'

/** The button that folds a section or an entry, and keeps the class of its element `part` in step. `id` answers the part’s present id. */
export function chevron(part: HTMLElement, collapsed: CollapsedParts) {
  const button = element('button', { type: 'button', class: 'chevron' })
  let id = ''
  let stop: (() => void) | null = null
  const show = (isCollapsed: boolean) => {
    part.classList.toggle('is-collapsed', isCollapsed)
    button.setAttribute('aria-expanded', String(!isCollapsed))
    const name = message(isCollapsed ? 'brief.expand' : 'brief.collapse')
    button.setAttribute('aria-label', name)
    button.title = message('find.withKey', { name, key: isCollapsed ? 'Alt+Shift++' : 'Alt+Shift+−' })
  }
  // The caret stays where it is.
  button.addEventListener('mousedown', (event) => event.preventDefault())
  button.addEventListener('click', () => collapsed.set(id, !collapsed.has(id)))
  part.addEventListener(revealEvent, () => collapsed.set(id, false))
  return {
    button,
    follow: (now: string) => {
      if (now === id) return
      stop?.()
      id = now
      stop = collapsed.follow(id, show)
    },
    destroy: () => stop?.(),
  }
}
