import { createHash } from 'node:crypto'
import { type PDFDict, PDFHexString, PDFName, PDFRawStream } from 'pdf-lib'
import { type LoadedPdf, loadPdf } from '../file/load-pdf.ts'
import { packedStream } from '../file/packed-stream.ts'
import { savePdf } from '../file/save-pdf.ts'
import { asDictionary, dictionaryAt, numberAt, textAt } from '../pdf-objects.ts'
import { addAssociatedFile, type AssociatedFile } from './associated-file.ts'
import { linkNotes, type NotePlaces } from './link-notes.ts'
import { metadataText } from './metadata-text.ts'
import type { PdfStandard } from './pdf-standard.ts'
import { readClustersOnce } from './read-clusters-once.ts'
import type { HeaderCells } from './row-headers.ts'
import { srgbProfile } from './srgb-profile.ts'
import { tagRowHeaders } from './tag-row-headers.ts'
import { xmpPacket } from './xmp-packet.ts'

export interface Finishing {
  /** Never empty, and as `metadataText` makes it: a reader’s window shows it. */
  readonly title: string
  readonly language: string
  /** What the file shall claim; `null` nothing. */
  readonly standard: PdfStandard | null
  readonly file: AssociatedFile | null
  readonly tables: readonly HeaderCells[]
  readonly notes: NotePlaces
}

/**
 * Makes what Typst wrote a file for people and archives: heads of table rows, where links between notes and their references lead, the output intent, the title shown, metadata with the claim. Typst brings the rest: tags, note ids, tab order, words for links.
 * It looks at no clock, and names the file by what is in it: the same bytes and the same wishes give the same bytes.
 */
export async function finishPdf(bytes: Uint8Array, { title, language, standard, file, tables, notes }: Finishing): Promise<Uint8Array> {
  const document = await loadPdf(bytes)
  const { context, catalog } = document
  const hash = createHash('sha256')
    .update(bytes)
    .update(JSON.stringify([title, language, standard, file?.name]))
  const id = hash
    .update(file?.bytes ?? '')
    .digest('hex')
    .slice(0, 32)

  tagRowHeaders(dictionaryAt(catalog, 'StructTreeRoot'), tables)
  linkNotes(document, notes)
  readClustersOnce(document)
  if (file !== null) addAssociatedFile(document, file)
  addOutputIntent(document)
  showTitle(document)
  if (textAt(catalog, 'Lang') === null) catalog.set(PDFName.of('Lang'), PDFHexString.fromText(language))

  const information = asDictionary(context.lookup(context.trailerInfo.Info)) ?? context.obj({})
  const producer = textAt(information, 'Creator') ?? 'Typst'
  const keywords = keywordsOf(information)
  context.trailerInfo.Info = context.register(
    context.obj({
      Title: PDFHexString.fromText(title),
      Creator: PDFHexString.fromText(creator),
      Producer: PDFHexString.fromText(producer),
      ...(keywords === null ? {} : { Keywords: PDFHexString.fromText(keywords) }),
    }),
  )
  const packet = xmpPacket(
    {
      title,
      language: textAt(catalog, 'Lang') ?? language,
      keywords,
      creator,
      producer,
      pages: numberAt(dictionaryAt(catalog, 'Pages'), 'Count') ?? 0,
      id: uuidOf(id),
    },
    standard,
  )
  const metadata = context.obj({ Type: 'Metadata', Subtype: 'XML', Length: packet.length })
  catalog.set(PDFName.of('Metadata'), context.register(PDFRawStream.of(metadata, packet)))
  context.trailerInfo.ID = context.obj([PDFHexString.of(id), PDFHexString.of(id)])
  return savePdf(context)
}

const creator = 'Attaché'

function keywordsOf(information: PDFDict): string | null {
  const keywords = metadataText(textAt(information, 'Keywords') ?? '')
  return keywords === '' ? null : keywords
}

function showTitle({ context, catalog }: LoadedPdf): void {
  // It says what is so without it, and poppler takes it for a mistake.
  dictionaryAt(catalog, 'MarkInfo')?.delete(PDFName.of('Suspects'))
  const shown = dictionaryAt(catalog, 'ViewerPreferences') ?? context.obj({})
  shown.set(PDFName.of('DisplayDocTitle'), context.obj(true))
  catalog.set(PDFName.of('ViewerPreferences'), shown)
}

function addOutputIntent({ context, catalog }: LoadedPdf): void {
  const profile = context.register(packedStream(context, srgbProfile(), { N: 3 }))
  const intent = {
    Type: 'OutputIntent',
    S: 'GTS_PDFA1',
    OutputConditionIdentifier: PDFHexString.fromText('sRGB'),
    Info: PDFHexString.fromText('sRGB IEC61966-2.1'),
    DestOutputProfile: profile,
  }
  catalog.set(PDFName.of('OutputIntents'), context.obj([intent]))
}

function uuidOf(hex: string): string {
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/u, '$1-$2-$3-$4-$5')
}
