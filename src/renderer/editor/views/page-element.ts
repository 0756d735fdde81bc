import { Extension } from '@tiptap/core'
import { Plugin } from '@tiptap/pm/state'
import { message } from '#messages'

/** The element of the page: what it is to screen readers and to spelling, and what it says where nothing is written yet. */
export const pageElement = Extension.create({
  name: 'pageElement',
  addProseMirrorPlugins: () => [
    new Plugin({
      props: {
        attributes: ({ doc }) => ({
          role: 'textbox',
          'aria-multiline': 'true',
          'aria-label': message('brief.text'),
          spellcheck: 'true',
          lang: String(doc.firstChild?.attrs['language'] ?? 'en-GB'),
        }),
      },
      view: ({ dom }) => {
        dom.style.setProperty('--hint-title', JSON.stringify(message('brief.hint.title')))
        dom.style.setProperty('--hint-summary', JSON.stringify(message('brief.hint.summary')))
        keepReactFromCaret(dom)
        return {}
      },
    }),
  ],
})

/**
 * React asks the element with the keyboard whether it is editable, and then counts every letter of it up to the caret before each change it makes anywhere in the window, to put the caret back after (react-dom, `getSelectionInformation`).
 * In a brief of 200 pages that takes longer than the change; and nothing that React draws is in the page, so there is nothing to put back.
 * React offers no other way out: it asks whatever element has the keyboard, and only frames and shadow roots are hidden from it, in which the page would lose its styles and its selection. A test says when React asks otherwise.
 */
function keepReactFromCaret(dom: HTMLElement): void {
  Object.defineProperty(dom, 'contentEditable', { get: () => 'inherit', configurable: true })
}
