export { ComparisonDialog } from './comparison-dialog.tsx'
export { HistoryPane } from './history-pane.tsx'
