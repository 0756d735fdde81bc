import { Extension } from '@tiptap/core'
import type { Node as ProseMirrorNode } from '@tiptap/pm/model'
import { Plugin, PluginKey } from '@tiptap/pm/state'
import { Decoration, DecorationSet, type EditorView } from '@tiptap/pm/view'
import type { Match } from './found.ts'

const key = new PluginKey<DecorationSet>('foundPlaces')

/** Marks places that were found. Only those near what is in view are ever marked, so that a thousand cost no more than ten. */
export const foundPlaces = Extension.create({
  name: 'foundPlaces',
  addProseMirrorPlugins: () => [
    new Plugin<DecorationSet>({
      key,
      state: {
        init: () => DecorationSet.empty,
        apply: (transaction, marked) => {
          const set: DecorationSet | undefined = transaction.getMeta(key)
          return set ?? (transaction.docChanged ? marked.map(transaction.mapping, transaction.doc) : marked)
        },
      },
      props: { decorations: (state) => key.getState(state) },
    }),
  ],
})

/** Marks those of the matches that are near the view; none where there are none. They must be of the present document. */
export function markFound(view: EditorView, matches: readonly Match[], current: Match | null): void {
  const near = matches.length === 0 ? [] : nearView(view, matches)
  const drawn = current === null || near.includes(current) ? near : [...near, current]
  if (drawn.length === 0 && key.getState(view.state) === DecorationSet.empty) return
  const decorations = drawn.map((match) => decorationOf(view.state.doc, match, match === current))
  const set = decorations.length === 0 ? DecorationSet.empty : DecorationSet.create(view.state.doc, decorations)
  view.dispatch(view.state.tr.setMeta(key, set).setMeta('addToHistory', false))
}

/** Where a match is in the text: a note’s number stands for what is in the note, a section or entry for its fields. */
export function placeOf(document: ProseMirrorNode, { from, to, note, field }: Match): { readonly from: number; readonly to: number } {
  if (field !== null) return { from, to: from + (document.nodeAt(from)?.nodeSize ?? 1) }
  if (note === null) return { from, to }
  const $from = document.resolve(from)
  for (let { depth } = $from; depth > 0; depth -= 1) {
    if ($from.node(depth).type.name === 'note') return { from: $from.before(depth), to: $from.after(depth) }
  }
  return { from, to }
}

function decorationOf(document: ProseMirrorNode, match: Match, isCurrent: boolean): Decoration {
  const { from, to } = placeOf(document, match)
  if (match.field !== null) return Decoration.node(from, to, { class: fieldClasses(match.field.name, isCurrent) })
  const attributes = { class: isCurrent ? 'found is-current' : 'found' }
  return match.note === null ? Decoration.inline(from, to, attributes) : Decoration.node(from, to, attributes)
}

/** Beside classes for other fields of the same node. */
function fieldClasses(name: string, isCurrent: boolean): string {
  return isCurrent ? `found-${name} current-${name}` : `found-${name}`
}

function nearView(view: EditorView, matches: readonly Match[]): readonly Match[] {
  const desk = view.dom.closest('.desk')?.getBoundingClientRect()
  if (desk === undefined) return []
  const { left, right } = view.dom.getBoundingClientRect()
  const at = (top: number, otherwise: number) => view.posAtCoords({ left: (left + right) / 2, top })?.pos ?? otherwise
  // A screen more on either side, as far as positions stand for height.
  const [first, last] = [at(desk.top + 1, 0), at(desk.bottom - 1, view.state.doc.content.size)]
  const margin = Math.max(last - first, 2000)
  return matches.filter(({ from, to }) => to > first - margin && from < last + margin).slice(0, 600)
}
