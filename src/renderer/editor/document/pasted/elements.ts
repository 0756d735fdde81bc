/** Where styles are kept while a copy is cleaned. */
export const styleAttribute = 'data-pasted-style'

/** What a stylesheet is called meanwhile: a script of a kind that nothing runs. */
export const stillSheet = 'text/pasted-css'

/** The same HTML with its styles where they do nothing: the page’s content security policy would report each as it is parsed. */
export function withStillStyles(html: string): string {
  const sheetless = html.replaceAll(/<style(?=[\s>])/giu, `<script type="${stillSheet}"`).replaceAll(/<\/style(?=[\s>])/giu, '</script')
  return sheetless.replaceAll(/<[a-z][^<>]*>/giu, (tag) => tag.replaceAll(/(?<=[\s"'])style(?=\s*=)/giu, styleAttribute))
}

/** A style as it was written, also what no browser knows: `mso-list` is such. */
export function styleOf(element: Element): string {
  return element.getAttribute(styleAttribute) ?? ''
}

/** Puts what an element holds in its place. */
export function unwrap(element: Element): void {
  element.replaceWith(...element.childNodes)
}

/** Whether there is anything to read in it. A no-break space alone is how office programs hold an empty paragraph open. */
export function isBlank(node: Node): boolean {
  return (node.textContent ?? '').trim() === ''
}
