export { importProblemOf } from './import-problem.ts'
export { readZip, type ZipProblem } from './read-zip.ts'
