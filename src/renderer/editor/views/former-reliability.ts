import { reliabilities } from '#core/brief'
import { message } from '#messages'
import { element } from './element.ts'
import { choiceField, type FieldView } from './field.ts'

/** The letter that an older brief gave a claim. It is the outlet’s today: what is there stays readable and can be moved, and a claim without one shows nothing. */
export function formerReliability(write: (name: string, value: string | null) => void, onMove: () => void): FieldView {
  const options = reliabilities.map((value) => ({ value, name: message(`entry.reliability.${value}`) }))
  const letter = choiceField(message('print.reliability'), options, (value) => write('reliability', value))
  const move = element('button', { type: 'button', class: 'entry-move' }, message('rating.move'))
  move.addEventListener('click', onMove)
  const said = element('span', { class: 'field-label' }, message('rating.onClaim'))
  const dom = element('div', { class: 'entry-former' }, letter.dom, said, move)
  return {
    dom,
    show: (value) => {
      letter.show(value)
      dom.hidden = value === null
    },
  }
}
