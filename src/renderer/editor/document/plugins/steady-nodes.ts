import { Extension } from '@tiptap/core'
import { Plugin } from '@tiptap/pm/state'
import { ySyncPluginKey } from '@tiptap/y-tiptap'

/**
 * Keeps what an undo leaves alone the very nodes that it was. y-tiptap knows the node of every shared element and forgets those that a change has touched, but then forgets all the others as well (`_typeChanged`),
 * so that each undo made a second document of the brief: a second’s work where it is long, and as much memory again for as long as anything held the one before.
 */
export const steadyNodes = Extension.create({
  name: 'steadyNodes',
  addProseMirrorPlugins: () => [
    new Plugin({
      view: (view) => {
        const mapping: Map<unknown, unknown> | undefined = ySyncPluginKey.getState(view.state)?.binding?.mapping
        if (mapping !== undefined) mapping.clear = () => undefined
        return {}
      },
    }),
  ],
})
