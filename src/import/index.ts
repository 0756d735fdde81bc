export { detect, type Detected } from './detect/index.ts'
export { importArticles } from './import-articles.ts'
export { importLimits } from './import-limits.ts'
