import MsgReader from '@kenjiuno/msgreader'
import * as v from 'valibot'
import { codePageEncoding, codePageOfLocale } from './code-page.ts'
import { isSoundCompoundFile } from './compound-file.ts'
import { type OutlookFields, outlookFieldsSchema } from './outlook-fields.ts'

/** An Outlook message taken apart. */
export interface OpenMessage {
  readonly fields: OutlookFields
  /** The bytes of one of `fields.attachments`, by its place among them; a nested message becomes a file of its own. Empty where they are not there. */
  readonly contentOf: (attachment: number) => Uint8Array
}

/** Opens an Outlook message ([MS-OXMSG]); `null` where it is damaged. */
export function openMessage(bytes: Uint8Array): OpenMessage | null {
  if (!isSoundCompoundFile(bytes)) return null
  const first = readFields(bytes, null)
  if (first === null) return null
  const encoding = ansiEncoding(first.fields)
  return encoding === null ? first : (readFields(bytes, encoding) ?? first)
}

/** Texts of old messages are stored in a code page that only the message itself names, or the language of the program that wrote it. Unicode and the Western page need no second reading. */
function ansiEncoding({ messageCodepage, messageLocaleId, internetCodepage }: OutlookFields): string | null {
  const pages = [messageCodepage, codePageOfLocale(messageLocaleId ?? 0), internetCodepage]
  const encodings = pages.map((page) => (page === undefined || page === null || page === 1200 ? null : codePageEncoding(page)))
  const known = encodings.find((encoding) => encoding !== null) ?? null
  if (known === null || known === 'windows-1252') return null
  // No property is stored with the escape sequences of mail.
  return known === 'iso-2022-jp' ? 'shift_jis' : known
}

function readFields(bytes: Uint8Array, ansiEncoding: string | null): OpenMessage | null {
  const Reader = readerClass()
  const reader = new Reader(bytes.slice().buffer)
  if (ansiEncoding !== null) reader.parserConfig = { ansiEncoding }
  try {
    const fields = v.parse(outlookFieldsSchema, reader.getFileData())
    return fields.error === undefined ? { fields, contentOf: (attachment) => contentIn(reader, attachment) } : null
  } catch {
    // The library throws plain errors on a property that is cut short.
    return null
  }
}

function contentIn(reader: MsgReader, attachment: number): Uint8Array {
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
