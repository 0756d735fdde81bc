export { Ribbon, type TextStyle } from './ribbon.tsx'
