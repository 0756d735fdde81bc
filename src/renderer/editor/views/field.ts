import { message } from '#messages'
import { newId } from '../document/index.ts'
import { element } from './element.ts'

/** A field beside the text of an entry or the title block: a label and a control in one chip. */
export interface FieldView {
  readonly dom: HTMLElement
  /** Shows what the document now holds, without disturbing someone who is typing into it. */
  readonly show: (value: string | null) => void
}

/** A line of text, which wraps where it is long rather than hide its end. Every keystroke goes into the document: nothing waits for the field to be left. */
export function textField(label: string, onChange: (value: string | null) => void): FieldView {
  const input = element('textarea', { rows: '1', placeholder: '–', 'aria-label': label, 'aria-multiline': 'false' })
  input.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && !event.isComposing) event.preventDefault()
  })
  input.addEventListener('input', () => {
    const line = input.value.replaceAll(/\s*\n\s*/g, ' ')
    // Line breaks come with what is pasted; only then, for it moves the caret to the end.
    if (line !== input.value) input.value = line
    onChange(line.trim() === '' ? null : line)
  })
  const dom = element('label', { class: 'field' }, element('span', { class: 'field-label', 'aria-hidden': 'true' }, label), input)
  return {
    dom,
    show: (value) => {
      if (input.value !== (value ?? '') && input.value.trim() !== (value ?? '')) input.value = value ?? ''
      dom.toggleAttribute('data-empty', value === null)
    },
  }
}

/** A line of text that offers names as one types. `names` is asked when the field is entered. */
export function nameField(label: string, names: () => readonly string[], onChange: (value: string | null) => void): FieldView {
  const offered = element('datalist', { id: `names-${newId()}` })
  const input = element('input', { type: 'text', placeholder: '–', 'aria-label': label, list: offered.id, autocomplete: 'off' })
  input.addEventListener('focus', () => offered.replaceChildren(...names().map((name) => element('option', { value: name }))))
  input.addEventListener('input', () => onChange(input.value.trim() === '' ? null : input.value))
  const caption = element('span', { class: 'field-label', 'aria-hidden': 'true' }, label)
  const dom = element('label', { class: 'field' }, caption, input, offered)
  return {
    dom,
    show: (value) => {
      if (input.value !== (value ?? '') && input.value.trim() !== (value ?? '')) input.value = value ?? ''
      dom.toggleAttribute('data-empty', value === null)
    },
  }
}

/** What a field offers depends on the rest of the brief when it is entered. */
interface Offering {
  /** Those that are not offered are hidden; what is chosen stays. */
  readonly offered?: (value: string) => boolean
  /** Why a value cannot be chosen now, in words; `null` where it can. */
  readonly withheld?: (value: string) => string | null
}

/** One of a few values, or none. */
export function choiceField(
  label: string,
  options: readonly { readonly value: string; readonly name: string }[],
  onChange: (value: string | null) => void,
  { offered = () => true, withheld = () => null }: Offering = {},
): FieldView {
  const select = element('select', { 'aria-label': label }, element('option', { value: '' }, '–'))
  for (const { value, name } of options) select.append(element('option', { value }, name))
  const offer = () => {
    for (const option of select.options) option.hidden = option.value !== '' && option.value !== select.value && !offered(option.value)
    for (const { value, name } of options) {
      const option = Array.from(select.options).find((candidate) => candidate.value === value)
      const reason = value === select.value ? null : withheld(value)
      if (option === undefined) continue
      option.disabled = reason !== null
      option.textContent = reason === null ? name : message('credibility.withheld', { name, reason })
    }
  }
  select.addEventListener('focus', offer)
  select.addEventListener('pointerdown', offer)
  select.addEventListener('change', () => onChange(select.value === '' ? null : select.value))
  const dom = element('label', { class: 'field' }, element('span', { class: 'field-label', 'aria-hidden': 'true' }, label), select)
  return {
    dom,
    show: (value) => {
      select.value = value ?? ''
      dom.toggleAttribute('data-empty', value === null)
    },
  }
}
