export { readEuropresseHtml } from './read-europresse-html.ts'
