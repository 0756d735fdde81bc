export { clearRescues, Rescue } from './rescue.ts'
export { copyLibrary } from './working-copy.ts'
