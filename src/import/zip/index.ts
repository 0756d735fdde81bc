export { readZip, type ZipProblem } from './read-zip.ts'
