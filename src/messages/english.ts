import { app } from './english/app.ts'
import { brief } from './english/brief.ts'
import { importing } from './english/import.ts'
import { library } from './english/library.ts'
import { picks } from './english/picks.ts'
import { print } from './english/print.ts'
import { problems } from './english/problems.ts'
import { reader } from './english/reader.ts'
import { receipt } from './english/receipt.ts'
import { rescue } from './english/rescue.ts'
import { receiptView } from './english/receipt-view.ts'
import { tools } from './english/tools.ts'
import { versions } from './english/versions.ts'

/** Every string a person reads, in English. One file a part of the product; keys are `part.what`. */
export const english = {
  ...app,
  ...brief,
  ...importing,
  ...library,
  ...picks,
  ...print,
  ...problems,
  ...reader,
  ...receipt,
  ...receiptView,
  ...rescue,
  ...tools,
  ...versions,
} as const
