import { Mark } from '@tiptap/core'

/** A link to the web or a mail address. Any other scheme (`javascript:`, `file:`) stays plain text. */
export const link = Mark.create({
  name: 'link',
  // Outermost: a link whose middle is bold stays one link.
  priority: 1000,
  inclusive: false,
  addAttributes: () => ({
    href: {
      default: undefined,
      isRequired: true,
    },
  }),
  parseHTML: () => [{ tag: 'a[href]', getAttrs: (element) => (isSafeLink(element.getAttribute('href') ?? '') ? null : false) }],
  renderHTML: ({ HTMLAttributes }) => ['a', { ...HTMLAttributes, rel: 'noopener noreferrer nofollow' }, 0],
})

/** Whether an address may stand behind a link in a brief. */
function isSafeLink(href: string): boolean {
  return /^(?:https?|mailto):/.test(href)
}
