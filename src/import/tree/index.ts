export { parseTree } from './parse-tree.ts'
