export { ComparisonDialog } from './comparison-dialog.tsx'
export { HistoryPane } from './history-pane.tsx'
export { VersionNameDialog } from './version-name-dialog.tsx'
