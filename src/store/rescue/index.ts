export { plainBrief } from './plain-brief.ts'
export { clearRescues, Rescue, setAside } from './rescue.ts'
export { copyLibrary } from './working-copy.ts'
