export { carriedPicks, type CarriedPicks, carriedType, isWholeType, parseCarried } from './carried-picks.ts'
