export { FindingList, FindingsPane } from './findings-pane.tsx'
