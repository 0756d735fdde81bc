/** Whether an element is shown, as far as a `style` attribute says so: the values of two properties, empty for none. */
export interface ShownStyle {
  readonly display: string
  readonly visibility: string
}

/** Reads a `style` attribute. */
export function styleOf(style: string): ShownStyle {
  return { display: valueOf('display', style), visibility: valueOf('visibility', style) }
}

/** The last counts. */
function valueOf(property: string, style: string): string {
  let value = ''
  for (const rule of style.split(';')) {
    const colon = rule.indexOf(':')
    if (colon > 0 && rule.slice(0, colon).trim() === property) value = rule.slice(colon + 1).trim()
  }
  return value
}
