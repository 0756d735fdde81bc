export { readProquestText } from './read-proquest-text.ts'
