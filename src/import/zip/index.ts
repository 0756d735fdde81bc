export { readZip, type ZipProblem } from '#node/read-zip'
export { importProblemOf } from './import-problem.ts'
