export { ReceiptDialog } from './receipt-dialog.tsx'
