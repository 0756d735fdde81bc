export { type PickUse, placeName } from './pick-use.ts'
