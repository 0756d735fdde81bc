export { CommentsPane } from './comments-pane.tsx'
export type { ListedThread } from './listed-thread.ts'
