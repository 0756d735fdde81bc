export { hearSelection, hearSelectionInTime } from './hear-selection.ts'
