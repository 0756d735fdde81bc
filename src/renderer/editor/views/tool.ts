import { element } from './element.ts'

/** A small button of an entry or a section. */
export function tool(name: string, sign: string, run: () => void): HTMLElement {
  const button = element('button', { type: 'button', class: 'entry-tool', 'aria-label': name, title: name }, sign)
  button.addEventListener('click', run)
  return button
}
