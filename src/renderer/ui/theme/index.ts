export { styleNonce } from './style-nonce.ts'
export { useTheme } from './use-theme.ts'
