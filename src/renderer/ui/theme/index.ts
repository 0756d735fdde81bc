export { type AttacheTheme, darkTheme, lightTheme } from './themes.ts'
export { styleNonce } from './style-nonce.ts'
export { type ThemeChoice, useTheme } from './use-theme.ts'
