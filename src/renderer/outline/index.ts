export type { OutlineDrop } from './outline.ts'
export { OutlinePane } from './outline-pane.tsx'
