import { app } from './english/app.ts'
import { brief } from './english/brief.ts'
import { comments } from './english/comments.ts'
import { exporting } from './english/export.ts'
import { importing } from './english/import.ts'
import { library } from './english/library.ts'
import { notes } from './english/notes.ts'
import { pages } from './english/pages.ts'
import { picks } from './english/picks.ts'
import { print } from './english/print.ts'
import { problems } from './english/problems.ts'
import { reader } from './english/reader.ts'
import { receipt } from './english/receipt.ts'
import { rescue } from './english/rescue.ts'
import { receiptView } from './english/receipt-view.ts'
import { richText } from './english/rich-text.ts'
import { structure } from './english/structure.ts'
import { tools } from './english/tools.ts'
import { tradecraft } from './english/tradecraft.ts'
import { versions } from './english/versions.ts'

/** Every string a person reads, in English. One file a part of the product; keys are `part.what`. */
export const english = {
  ...app,
  ...brief,
  ...comments,
  ...exporting,
  ...importing,
  ...library,
  ...notes,
  ...pages,
  ...picks,
  ...print,
  ...problems,
  ...reader,
  ...receipt,
  ...receiptView,
  ...rescue,
  ...richText,
  ...structure,
  ...tools,
  ...tradecraft,
  ...versions,
} as const
