import { styleAttribute, stillSheet, styleOf, unwrap } from './elements.ts'

const foreign =
  'script, style, link, meta, title, base, template, noscript, iframe, object, embed, canvas, svg, math, img, picture, video, audio, map, button, input, select, textarea, dialog'

/** Word’s comments and what marks their places; what was deleted while changes were tracked. */
const commented =
  '.msocomanchor, .MsoCommentReference, [data-pasted-style*="mso-element:comment"], [data-pasted-style*="mso-special-character:comment"], del'

const hides = /(?:display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all|font-size\s*:\s*0(?![.\d]))/iu

/** Takes out what nobody saw where it was copied, and what a brief has no place for: scripts, pictures, comments, fields of forms. Words around which an office program put a tag of its own stay. */
export function dropUnseen(page: Document): void {
  for (const hidden of hiddenByStylesheet(page)) hidden.remove()
  for (const element of page.querySelectorAll(`${foreign}, ${commented}, [hidden]`)) element.remove()
  for (const element of page.querySelectorAll(`[${styleAttribute}]`)) if (hides.test(styleOf(element))) element.remove()
  dropRemarks(page)
  for (const element of page.body.querySelectorAll('*')) {
    const name = element.tagName.toLowerCase()
    if (/^[vw]:/u.test(name)) element.remove()
    else if (name.includes(':')) unwrap(element)
  }
}

/** Elements that a stylesheet of the copy itself hides. */
function hiddenByStylesheet(page: Document): readonly Element[] {
  const rules = [...page.querySelectorAll(`script[type="${stillSheet}"]`)].flatMap((sheet) => [
    ...(sheet.textContent ?? '').matchAll(/(?<selector>[^{}]+)\{(?<body>[^{}]*)\}/gu),
  ])
  return rules.flatMap(({ groups }) => {
    const selector = groups?.['selector']?.replace(/<!--|\/\*.*?\*\//gsu, '').trim() ?? ''
    return hides.test(groups?.['body'] ?? '') ? matching(page, selector) : []
  })
}

/** Office programs write selectors that no browser knows. */
function matching(page: Document, selector: string): readonly Element[] {
  if (selector === '' || selector.startsWith('@')) return []
  try {
    return [...page.body.querySelectorAll(selector)]
  } catch (error) {
    if (error instanceof DOMException) return []
    throw error
  }
}

/** Comments of HTML, conditional ones among them. */
function dropRemarks(page: Document): void {
  const walker = page.createTreeWalker(page.body, NodeFilter.SHOW_COMMENT)
  const remarks: Node[] = []
  while (walker.nextNode()) remarks.push(walker.currentNode)
  for (const remark of remarks) remark.parentNode?.removeChild(remark)
}
