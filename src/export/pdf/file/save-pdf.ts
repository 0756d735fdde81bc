import { type PDFContext, PDFName, PDFNumber, type PDFObject, type PDFRawStream, type PDFRef, PDFStream } from 'pdf-lib'
import { packedStream } from './packed-stream.ts'

/** In one stream: a reader unpacks it whole for any of them. */
const objectsInStream = 200

/** The second line is there so that nobody takes the file for text (ISO 32000-1, 7.5.2). */
const header = '%PDF-1.7\n%\u0081\u0081\u0081\u0081\n\n'

/** Where an object is: so many bytes from the file’s start, or in that stream of objects at that place (ISO 32000-1, 7.5.8.3). */
type Entry = readonly [kind: 1, at: number, generation: 0] | readonly [kind: 2, stream: number, index: number]

type NumberedObject = readonly [PDFRef, PDFObject]

/** A file of these objects, none of which may be of another generation than 0: all but streams are packed in streams of objects, and the cross-reference table is one too (PDF 1.5). */
export function savePdf(context: PDFContext): Uint8Array {
  const file = new FileWriting()
  const loose: NumberedObject[] = []
  for (const [reference, object] of context.enumerateIndirectObjects())
    if (object instanceof PDFStream) file.stream(reference, object)
    else loose.push([reference, object])
  for (let at = 0; at < loose.length; at += objectsInStream) {
    const objects = loose.slice(at, at + objectsInStream)
    const reference = context.nextRef()
    file.stream(reference, streamOfObjects(context, objects))
    for (const [index, [{ objectNumber }]] of objects.entries()) file.entries[objectNumber] = [2, reference.objectNumber, index]
  }
  file.end(context)
  return file.bytes()
}

function streamOfObjects(context: PDFContext, objects: readonly NumberedObject[]): PDFRawStream {
  let [places, texts] = ['', '']
  for (const [{ objectNumber }, object] of objects) {
    places += `${objectNumber} ${texts.length} `
    texts += `${object.toString()}\n`
  }
  return packedStream(context, bytesOf(places + texts), { Type: 'ObjStm', N: objects.length, First: places.length })
}

class FileWriting {
  readonly entries: Entry[] = []
  readonly #parts: Uint8Array[] = []
  #length = 0

  constructor() {
    this.text(header)
  }

  text(text: string): void {
    this.#add(bytesOf(text))
  }

  stream({ objectNumber }: PDFRef, stream: PDFStream): void {
    const contents = stream.getContents()
    stream.dict.set(PDFName.of('Length'), PDFNumber.of(contents.length))
    this.entries[objectNumber] = [1, this.#length, 0]
    this.text(`${objectNumber} 0 obj\n${stream.dict.toString()}\nstream\n`)
    this.#add(contents)
    this.text('\nendstream\nendobj\n\n')
  }

  /** The table of all that has been written, with itself in it. */
  end(context: PDFContext): void {
    const { Root, Info, ID } = context.trailerInfo
    const [reference, start] = [context.nextRef(), this.#length]
    this.entries[reference.objectNumber] = [1, start, 0]
    const told = { Type: 'XRef', Size: this.entries.length, W: [1, 4, 2], Root, Info, ID }
    this.stream(reference, packedStream(context, tableOf(this.entries), told))
    this.text(`startxref\n${start}\n%%EOF`)
  }

  bytes(): Uint8Array {
    return Uint8Array.from(Buffer.concat(this.#parts))
  }

  #add(bytes: Uint8Array): void {
    this.#parts.push(bytes)
    this.#length += bytes.length
  }
}

/** Six bytes and one of each entry; a number that has none is free. */
function tableOf(entries: readonly (Entry | undefined)[]): Uint8Array {
  const table = new DataView(new ArrayBuffer(entries.length * 7))
  for (let number = 0; number < entries.length; number += 1) {
    const [kind, at, index] = entries[number] ?? [0, 0, 0xff_ff]
    table.setUint8(number * 7, kind)
    table.setUint32(number * 7 + 1, at)
    table.setUint16(number * 7 + 5, index)
  }
  return new Uint8Array(table.buffer)
}

function bytesOf(text: string): Uint8Array {
  return Buffer.from(text, 'latin1')
}
