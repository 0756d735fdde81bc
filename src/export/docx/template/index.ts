export { fitTemplate } from './fit-template.ts'
export { type Opened, openTemplate } from './open-template.ts'
export { withoutSaid } from './placeholders.ts'
