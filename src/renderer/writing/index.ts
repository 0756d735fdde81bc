import './writing.css'

export { CountsDialog } from './counts-dialog.tsx'
export { LinkBar } from './link-bar.tsx'
export { LinkCard } from './link-card.tsx'
export { SymbolDialog } from './symbol-dialog.tsx'
export { TableDialog } from './table-dialog.tsx'
