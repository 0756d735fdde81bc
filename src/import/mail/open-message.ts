import MsgReader, { type FieldsData } from '@kenjiuno/msgreader'
import { isSoundCompoundFile } from './compound-file.ts'

/** An Outlook message taken apart. */
export interface OpenMessage {
  readonly fields: FieldsData
  /** The bytes of one of `fields.attachments`; a nested message becomes a file of its own. Empty where they are not there. */
  readonly contentOf: (attachment: FieldsData) => Uint8Array
}

/** Opens an Outlook message ([MS-OXMSG]); `null` where it is damaged. */
export function openMessage(bytes: Uint8Array): OpenMessage | null {
  if (!isSoundCompoundFile(bytes)) return null
  const first = readFields(bytes, null)
  if (first === null) return null
  const codePage = first.fields.messageCodepage ?? first.fields.internetCodepage
  // Texts of old messages are stored in a code page that only the message itself names.
  const isOld = codePage !== undefined && codePage !== 1200 && codePage !== 1252
  return isOld ? (readFields(bytes, `cp${codePage}`) ?? first) : first
}

function readFields(bytes: Uint8Array, ansiEncoding: string | null): OpenMessage | null {
  const Reader = readerClass()
  const reader = new Reader(bytes.slice().buffer)
  if (ansiEncoding !== null) reader.parserConfig = { ansiEncoding }
  try {
    const fields = reader.getFileData()
    return fields.error === undefined ? { fields, contentOf: (attachment) => contentIn(reader, attachment) } : null
  } catch {
    // The library throws plain errors on a property that is cut short.
    return null
  }
}

function contentIn(reader: MsgReader, attachment: FieldsData): Uint8Array {
  try {
    return new Uint8Array(reader.getAttachment(attachment).content)
  } catch {
    // As above: an attachment without its data.
    return new Uint8Array()
  }
}

/** Node wraps the default export of a CommonJS module in an object; bundlers and the test runner hand it over as it is. */
function readerClass(): typeof MsgReader {
  const module: unknown = MsgReader
  return hasDefault(module) ? module.default : MsgReader
}

function hasDefault(module: unknown): module is { readonly default: typeof MsgReader } {
  return typeof module === 'object' && module !== null && 'default' in module
}
