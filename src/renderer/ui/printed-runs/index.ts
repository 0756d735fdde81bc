export { PrintedRuns } from './printed-runs.tsx'
