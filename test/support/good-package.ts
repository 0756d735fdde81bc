import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import * as v from 'valibot'
import { type Brief, briefSchema } from '#core/brief'
import { everyChoice } from '#core/printable'
import { printBrief } from '#export/print'
import { docxOf } from './docx-of.ts'
import { richArticles, richBrief } from './rich-brief.ts'

/** A package’s parts: XML as text, all else as bytes. */
export type PackageParts = Readonly<Record<string, string | Uint8Array>>

const text = (words: string, marks: readonly object[] = []) => ({ kind: 'text', text: words, marks })
const cell = (id: string, isHeader = false, columnSpan = 1, rowSpan = 1) => ({
  isHeader,
  columnSpan,
  rowSpan,
  content: [{ kind: 'paragraph', id, content: [text(`Cell ${id}`)] }],
})

/** The rich brief with a table and a comment too. */
export const fullBrief: Brief = v.parse(briefSchema, {
  ...richBrief,
  summary: [
    ...richBrief.summary,
    { kind: 'paragraph', id: 's3', content: [text('This is '), text('commented on', [{ kind: 'comment', thread: 't1' }]), text('.')] },
  ],
  sections: richBrief.sections.map((section) =>
    section.id === 'empty'
      ? {
          ...section,
          content: [
            {
              kind: 'table',
              id: 'tab',
              rows: [[cell('h1', true), cell('h2', true)], [cell('c1', false, 1, 2), cell('c2')], [cell('c3')], [cell('c4', false, 2)]],
            },
            { kind: 'paragraph', id: 'last', content: [text('Behind the table.')] },
          ],
        }
      : section,
  ),
  comments: [
    {
      id: 't1',
      words: 'commented on',
      isResolved: false,
      messages: [
        { id: 'm1', author: 'Vesna Quill', at: '2031-03-04T09:00:00.000Z', text: 'By whom?' },
        { id: 'm2', author: 'Ilse Maren', at: '2031-03-04T10:00:00.000Z', text: 'By the desk.' },
      ],
    },
  ],
})

const office = 'http://schemas.openxmlformats.org/officeDocument/2006'
const drawing = 'http://schemas.openxmlformats.org/drawingml/2006'
const picture = (id: number): string =>
  `<w:r><w:drawing><wp:inline xmlns:wp="${drawing}/wordprocessingDrawing" distT="0" distB="0" distL="0" distR="0"><wp:extent cx="95250" cy="95250"/><wp:docPr id="${id}" name="Picture ${id}" descr="A grey dot"/><wp:cNvGraphicFramePr/><a:graphic xmlns:a="${drawing}/main"><a:graphicData uri="${drawing}/picture"><pic:pic xmlns:pic="${drawing}/picture"><pic:nvPicPr><pic:cNvPr id="0" name="dot.png"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="rDot"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="95250" cy="95250"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`
const control = (id: number): string =>
  `<w:sdt><w:sdtPr><w:alias w:val="Control"/><w:tag w:val="c${id}"/><w:id w:val="${id}"/></w:sdtPr><w:sdtContent><w:p><w:r><w:t>Controlled</w:t></w:r></w:p></w:sdtContent></w:sdt>`
const run = (words: string): string => `<w:r><w:t>${words}</w:t></w:r>`
const changed = (kind: string, id: number, content: string): string =>
  `<w:${kind} w:id="${id}" w:author="A" w:date="2031-01-01T00:00:00Z">${content}</w:${kind}>`

/** What our writer does not write, and templates and colleagues do: pictures, controls, changes, a reference to a bookmark. */
const extras = [
  `<w:p>${picture(11)}${picture(12)}</w:p>`,
  control(12_345),
  control(12_346),
  `<w:p>${changed('ins', 901, run('added'))}${changed('del', 902, '<w:r><w:delText>gone</w:delText></w:r>')}</w:p>`,
  `<w:p><w:bookmarkStart w:id="9001" w:name="there"/>${run('There')}<w:bookmarkEnd w:id="9001"/><w:fldSimple w:instr=" REF there \\h ">${run('There')}</w:fldSimple></w:p>`,
  `<w:p>${run('end')}</w:p>`,
].join('')

const dot = Uint8Array.from(
  Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64'),
)
const custom = `<?xml version="1.0" encoding="UTF-8"?><Properties xmlns="${office}/custom-properties" xmlns:vt="${office}/docPropsVTypes"><property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="2" name="A"><vt:lpwstr>1</vt:lpwstr></property><property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="3" name="B"><vt:lpwstr>2</vt:lpwstr></property></Properties>`

/** A good package with one of everything that may be wrong in one: what the writer makes of the full brief, and what it never writes. */
export async function goodPackage(): Promise<PackageParts> {
  const printable = printBrief({ brief: fullBrief, articles: richArticles, choices: { ...everyChoice, comments: true } })
  const parts: Record<string, string | Uint8Array> = Object.fromEntries(
    Object.entries(unzipSync(await docxOf(printable))).map(([name, bytes]) => [name, strFromU8(bytes)]),
  )
  const insert = (name: string, before: string, xml: string) => {
    const part = String(parts[name])
    const at = part.lastIndexOf(before)
    if (at === -1) throw new Error(`no ${before} in ${name}`)
    parts[name] = part.slice(0, at) + xml + part.slice(at)
  }
  insert('word/document.xml', '<w:sectPr', extras)
  insert(
    'word/_rels/document.xml.rels',
    '</Relationships>',
    `<Relationship Id="rDot" Type="${office}/relationships/image" Target="media/dot.png"/>`,
  )
  insert(
    '_rels/.rels',
    '</Relationships>',
    `<Relationship Id="rCustom" Type="${office}/relationships/custom-properties" Target="docProps/custom.xml"/>`,
  )
  insert(
    '[Content_Types].xml',
    '</Types>',
    '<Override PartName="/docProps/custom.xml" ContentType="application/vnd.openxmlformats-officedocument.custom-properties+xml"/>',
  )
  insert('docProps/core.xml', '</cp:coreProperties>', '<dcterms:created xsi:type="dcterms:W3CDTF">2031-01-01T00:00:00Z</dcterms:created>')
  return { ...parts, 'word/media/dot.png': dot, 'docProps/custom.xml': custom }
}

/** The parts as a file. */
export function packed(parts: PackageParts): Uint8Array {
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, typeof part === 'string' ? strToU8(part) : part])))
}
