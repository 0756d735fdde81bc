import type { EditorView } from '@tiptap/pm/view'
import { drawPlace } from '../editor/index.ts'

const attempts = 12

/** Scrolls to a block, entry, section, quotation, note or commented text of the brief by its id, and marks it for a moment. Parts off the screen have no measured height yet (content-visibility), so one scroll can miss: it goes on until the place is in view. */
export function showPlace(view: EditorView, id: string): void {
  drawPlace(view, id)
  const target = view.dom.querySelector<HTMLElement>(
    `[data-id="${CSS.escape(id)}"], [data-attache-id="${CSS.escape(id)}"], [data-attache-comment="${CSS.escape(id)}"]`,
  )
  if (target === null) return
  // Whatever is folded around it opens by itself (see chevron.ts).
  for (let part = foldedAround(target); part !== null; part = foldedAround(part)) part.dispatchEvent(new Event('attache-reveal'))
  const approach = (left: number) => {
    target.scrollIntoView({ block: 'center' })
    const { top, bottom } = target.getBoundingClientRect()
    if (left > 0 && (bottom < 0 || top > window.innerHeight)) requestAnimationFrame(() => approach(left - 1))
    else flash(target)
  }
  approach(attempts)
}

function foldedAround(target: Element): Element | null {
  return target.parentElement?.closest('.is-collapsed') ?? null
}

function flash(target: HTMLElement): void {
  target.classList.add('is-flashed')
  target.addEventListener('animationend', () => target.classList.remove('is-flashed'), { once: true })
}
