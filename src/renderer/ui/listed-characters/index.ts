export { listedCharacters } from './listed-characters.ts'
