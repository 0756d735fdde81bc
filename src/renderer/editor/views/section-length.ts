import type { Node as ProseMirrorNode } from '@tiptap/pm/model'

/** From how many blocks on a section is long: several windows full. */
const long = 60

/** In CSS pixels, with the gap to the next. Blocks and entries are those of the stylesheet (`contain-intrinsic-block-size`). */
const heights = { heading: 32, block: 72 + 8, entry: 160 + 8 }

/** Marks a section that is long: far from the window it is not laid out at all, and is taken to be as high as its blocks are taken to be, so that nothing jumps when they take its place. */
export function showLength(dom: HTMLElement, { children }: ProseMirrorNode): void {
  const isLong = children.length >= long
  if (isLong === dom.classList.contains('is-long')) return
  dom.classList.toggle('is-long', isLong)
  dom.style.containIntrinsicBlockSize = isLong ? `auto ${estimatedHeight(children)}px` : ''
}

function estimatedHeight(blocks: readonly ProseMirrorNode[]): number {
  return blocks.reduce((height, { type }) => height + (type.spec.group === 'entry' ? heights.entry : heights.block), heights.heading)
}
