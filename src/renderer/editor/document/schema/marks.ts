import { Mark } from '@tiptap/core'

// Browsers and office programs write text marks as tags or as styles; a paste may hold either.

export const bold = Mark.create({
  name: 'bold',
  parseHTML: () => [
    { tag: 'strong' },
    // Google Docs wraps a whole copy in <b style="font-weight: normal">.
    { tag: 'b', getAttrs: (element) => (element.style.fontWeight === 'normal' ? false : null) },
    { style: 'font-weight', getAttrs: (weight) => (/^(?:bold(?:er)?|[6-9]\d{2})$/.test(weight) ? null : false) },
  ],
  renderHTML: () => ['strong', 0],
})

export const italic = Mark.create({
  name: 'italic',
  parseHTML: () => [
    { tag: 'em' },
    { tag: 'i', getAttrs: (element) => (element.style.fontStyle === 'normal' ? false : null) },
    { style: 'font-style=italic' },
  ],
  renderHTML: () => ['em', 0],
})

export const underline = Mark.create({
  name: 'underline',
  parseHTML: () => [
    { tag: 'u' },
    { style: 'text-decoration', consuming: false, getAttrs: (line) => (line.includes('underline') ? {} : false) },
  ],
  renderHTML: () => ['u', 0],
})

export const superscript = Mark.create({
  name: 'superscript',
  parseHTML: () => [{ tag: 'sup' }, { style: 'vertical-align=super' }],
  renderHTML: () => ['sup', 0],
})
