export { unpackBrief } from './unpack-brief.ts'
