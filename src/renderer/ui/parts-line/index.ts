export { PartsLine } from './parts-line.ts'
