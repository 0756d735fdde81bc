export { FindingsOfOneKind } from './findings-of-one-kind.tsx'
export { FindingsPane } from './findings-pane.tsx'
export type { Mending } from './finding-items.tsx'
