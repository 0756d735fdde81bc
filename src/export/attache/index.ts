export { packBrief } from './pack-brief.ts'
