import { Extension, extensions } from '@tiptap/core'

const keysAlone = extensions.Keymap.extend({ addProseMirrorPlugins: () => [] })

/**
 * Takes out what tiptap does where everything was selected and is gone by the next change (its `clearDocument`): it makes every block the plainest, which a brief’s are not all to be, and does so again after whatever follows from that.
 * Undo with the whole brief selected then never came to an end: the blocks made anew were given ids (persistent-ids.ts), and that was the next change.
 */
export const neverCleared = Extension.create({
  name: 'neverCleared',
  onBeforeCreate() {
    const { extensionManager } = this.editor
    extensionManager.extensions = extensionManager.extensions.map((extension) =>
      extension.name === keysAlone.name ? keysAlone : extension,
    )
  },
})
