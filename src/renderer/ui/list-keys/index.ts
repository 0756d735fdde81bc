export { listSteps } from './list-steps.ts'
