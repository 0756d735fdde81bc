import type { PickId } from '#core/picks'

const attempts = 60

/** Scrolls the reader to a pick’s words and marks them for a moment. The article may still be on its way: it goes on until the words are drawn, for about a second. */
export function showWords(id: PickId): void {
  const approach = (left: number) => {
    const marks = document.querySelectorAll<HTMLElement>(`.picked[data-pick="${CSS.escape(id)}"]`)
    const [first] = marks
    if (first === undefined) {
      if (left > 0) requestAnimationFrame(() => approach(left - 1))
      return
    }
    first.scrollIntoView({ block: 'nearest' })
    for (const mark of marks) flash(mark)
  }
  approach(attempts)
}

function flash(mark: HTMLElement): void {
  mark.classList.add('is-flashed')
  mark.addEventListener('animationend', () => mark.classList.remove('is-flashed'), { once: true })
}
