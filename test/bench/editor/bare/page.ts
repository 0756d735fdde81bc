import { baseKeymap, splitBlock } from '@tiptap/pm/commands'
import { history } from '@tiptap/pm/history'
import { keymap } from '@tiptap/pm/keymap'
import { Schema } from '@tiptap/pm/model'
import { EditorState, TextSelection } from '@tiptap/pm/state'
import { EditorView } from '@tiptap/pm/view'

/** What the measurement asks of the page. */
export interface BarePage {
  readonly load: (paragraphs: readonly (readonly (string | null)[])[]) => void
  readonly insertNote: () => void
  readonly caretIn: (paragraph: number) => void
}

const schema = new Schema({
  nodes: {
    doc: { content: 'paragraph+' },
    paragraph: { content: 'inline*', toDOM: () => ['p', 0], parseDOM: [{ tag: 'p' }] },
    text: { group: 'inline' },
    note: {
      group: 'inline',
      inline: true,
      atom: true,
      attrs: { id: { default: '' } },
      toDOM: ({ attrs }) => ['sup', { 'data-id': String(attrs['id']) }, '*'],
      parseDOM: [{ tag: 'sup' }],
    },
  },
})

let view: EditorView | null = null

const bare: BarePage = {
  load: (paragraphs) => {
    const doc = schema.node(
      'doc',
      null,
      paragraphs.map((runs, index) =>
        schema.node(
          'paragraph',
          null,
          runs.map((run, at) => (run === null ? schema.node('note', { id: `${index}.${at}` }) : schema.text(run))),
        ),
      ),
    )
    view = new EditorView(document.body, {
      state: EditorState.create({ doc, plugins: [history(), keymap({ ...baseKeymap, Enter: splitBlock })] }),
    })
  },
  insertNote: () => {
    if (view !== null) view.dispatch(view.state.tr.replaceSelectionWith(schema.node('note', { id: 'new' })))
  },
  caretIn: (paragraph) => {
    if (view === null) return
    let at = 0
    for (let index = 0; index < paragraph; index += 1) at += view.state.doc.child(index).nodeSize
    view.focus()
    view.dispatch(view.state.tr.setSelection(TextSelection.create(view.state.doc, at + 1)).scrollIntoView())
  },
}

Object.assign(window, { bare })
