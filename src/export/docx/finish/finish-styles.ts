import { elements, namespaces, type Parts, wordElement } from './xml.ts'

/** Adds the default character style, on which docx bases styles without defining it. */
export function finishStyles(parts: Parts): void {
  const styles = parts.get('word/styles.xml')
  const [first] = elements(styles, namespaces.w, 'style')
  if (styles === undefined || first === undefined) return
  const children = [
    wordElement(styles, 'name', { val: 'Default Paragraph Font' }),
    wordElement(styles, 'uiPriority', { val: '1' }),
    wordElement(styles, 'semiHidden', {}),
    wordElement(styles, 'unhideWhenUsed', {}),
  ]
  const style = wordElement(styles, 'style', { type: 'character', default: '1', styleId: 'DefaultParagraphFont' }, children)
  first.parentNode?.insertBefore(style, first)
}
