import { styleAttribute, styleOf, unwrap } from './elements.ts'

const marks = [
  { tag: 'strong', is: /(?:^|;)\s*font-weight\s*:\s*(?:bold(?:er)?|[6-9]\d{2})/iu },
  { tag: 'em', is: /(?:^|;)\s*font-style\s*:\s*(?:italic|oblique)/iu },
  { tag: 'u', is: /(?:^|;)\s*text-decoration(?:-line)?\s*:[^;]*underline/iu },
  { tag: 'sup', is: /(?:^|;)\s*vertical-align\s*:\s*super/iu },
] as const

/** Google Docs wraps a whole copy in `<b style="font-weight:normal">`. */
const isPlain = /(?:^|;)\s*font-(?:weight\s*:\s*(?:normal|[1-5]00)|style\s*:\s*normal)/iu

/** Office programs and web pages write bold, italic, underlined and raised text as styles; makes elements of them and drops every other style. That a link is underlined is not the writer’s doing. */
export function marksFromStyles(page: Document): void {
  for (const element of page.body.querySelectorAll(`[${styleAttribute}]`)) {
    const style = styleOf(element)
    element.removeAttribute(styleAttribute)
    const isInLink = element.closest('a') !== null || element.querySelector('a') !== null
    for (const { tag, is } of marks) if (is.test(style) && !(tag === 'u' && isInLink)) wrapContent(element, tag, page)
    if (element.matches('b, strong, i, em') && isPlain.test(style)) unwrap(element)
  }
}

function wrapContent(element: Element, tag: string, page: Document): void {
  const mark = page.createElement(tag)
  mark.append(...element.childNodes)
  element.append(mark)
}
