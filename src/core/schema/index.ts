export { list, record } from './readonly-schemas.ts'
