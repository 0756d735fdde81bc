export { fitTemplate } from './fit-template.ts'
export { openTemplate } from './open-template.ts'
export { withoutSaid } from './placeholders.ts'
