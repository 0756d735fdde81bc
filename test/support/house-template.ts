import { deflateSync } from 'node:zlib'
import { strToU8, zipSync } from 'fflate'

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml'
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n'
const space =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" ' +
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"'

/** What of a house's template is told; the parts that are left out are not in it. `body` and `edges` are what stands inside their root elements. */
export interface HouseTemplate {
  readonly isTemplate?: boolean
  readonly body: string
  readonly styles?: string
  readonly numbering?: string
  readonly footnotes?: string
  readonly comments?: string
  readonly settings?: string
  readonly theme?: string
  readonly edges?: Readonly<Record<string, string>>
  readonly links?: Readonly<Record<string, string>>
  /** Further files as they are, by name. */
  readonly files?: Readonly<Record<string, string | Uint8Array>>
  readonly types?: readonly string[]
  /** Further relationships of the document, as XML. */
  readonly relationships?: string
}

/** A .docx or .dotx as an office would keep it, from its parts. */
export function houseTemplate(house: HouseTemplate): Uint8Array {
  const files: Record<string, Uint8Array> = {}
  for (const [name, content] of Object.entries(partsOf(house))) files[name] = typeof content === 'string' ? strToU8(content) : content
  return zipSync(files, { mtime: new Date(2031, 2, 3) })
}

function partsOf(house: HouseTemplate): Readonly<Record<string, string | Uint8Array>> {
  const stories = {
    styles: house.styles,
    numbering: house.numbering,
    footnotes: house.footnotes,
    comments: house.comments,
    settings: house.settings,
  }
  const told = Object.entries(stories).flatMap(([name, xml]) => (xml === undefined ? [] : [[name, xml] as const]))
  const edges = Object.entries(house.edges ?? {})
  const main = `${word}.${house.isTemplate === true ? 'template' : 'document'}.main+xml`
  const links = Object.entries(house.links ?? {}).map(
    ([id, target]) => `<Relationship Id="${id}" Type="${office}/hyperlink" Target="${target}" TargetMode="External"/>`,
  )
  return {
    '[Content_Types].xml': `${declaration}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/>${override('word/document.xml', main)}${told.map(([name]) => override(`word/${name}.xml`, `${word}.${name}+xml`)).join('')}${house.theme === undefined ? '' : override('word/theme/theme1.xml', 'application/vnd.openxmlformats-officedocument.theme+xml')}${edges.map(([name]) => override(`word/${name}.xml`, `${word}.${edgeKind(name)}+xml`)).join('')}${override('docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml')}${(house.types ?? []).join('')}</Types>`,
    '_rels/.rels': `${declaration}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${lead('rId1', 'officeDocument', 'word/document.xml')}<Relationship Id="rId2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>`,
    'docProps/core.xml': `${declaration}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:creator>Jorun Personname</dc:creator><dc:title>Letterhead 2031</dc:title></cp:coreProperties>`,
    'word/document.xml': `${declaration}<w:document ${space}><w:body>${house.body}</w:body></w:document>`,
    'word/_rels/document.xml.rels': `${declaration}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${told.map(([name]) => lead(`r${name}`, name, `${name}.xml`)).join('')}${house.theme === undefined ? '' : lead('rtheme', 'theme', 'theme/theme1.xml')}${edges.map(([name]) => lead(edgeId(name), edgeKind(name), `${name}.xml`)).join('')}${links.join('')}${house.relationships ?? ''}</Relationships>`,
    ...Object.fromEntries(told.map(([name, xml]) => [`word/${name}.xml`, `${declaration}<w:${name} ${space}>${xml}</w:${name}>`])),
    ...(house.theme === undefined ? {} : { 'word/theme/theme1.xml': `${declaration}${house.theme}` }),
    ...Object.fromEntries(
      edges.map(([name, xml]) => {
        const root = edgeKind(name) === 'header' ? 'hdr' : 'ftr'
        return [`word/${name}.xml`, `${declaration}<w:${root} ${space}>${xml}</w:${root}>`]
      }),
    ),
    ...house.files,
  }
}

function override(name: string, type: string): string {
  return `<Override PartName="/${name}" ContentType="${type}"/>`
}

function lead(id: string, type: string, target: string): string {
  return `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"/>`
}

function edgeKind(name: string): 'header' | 'footer' {
  return name.startsWith('header') ? 'header' : 'footer'
}

/** A paragraph in a style. */
export function p(text: string, style: string | null = null, properties = ''): string {
  const told = (style === null ? '' : `<w:pStyle w:val="${style}"/>`) + properties
  return `<w:p>${told === '' ? '' : `<w:pPr>${told}</w:pPr>`}${text === '' ? '' : `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`}</w:p>`
}

export function section(content: string, { width = 11_906, height = 16_838, margin = 1418 } = {}): string {
  return `<w:sectPr>${content}<w:pgSz w:w="${width}" w:h="${height}"${width > height ? ' w:orient="landscape"' : ''}/><w:pgMar w:top="2268" w:right="${margin}" w:bottom="1701" w:left="${margin}" w:header="709" w:footer="567" w:gutter="0"/><w:cols w:space="708"/>${content.includes('"first"') ? '<w:titlePg/>' : ''}<w:docGrid w:linePitch="360"/></w:sectPr>`
}

export function reference(kind: 'header' | 'footer', name: string, pages: 'default' | 'first' | 'even' = 'default'): string {
  return `<w:${kind}Reference w:type="${pages}" r:id="${edgeId(name)}"/>`
}

/** Such as Word gives, and as we give our own: they must not be taken for each other. */
function edgeId(name: string): string {
  return `rId${name.startsWith('header') ? '' : '1'}${name.slice(-1)}`
}

/** A style with what is said inside it. */
export function style(type: 'paragraph' | 'character' | 'table', id: string, name: string, content = ''): string {
  return `<w:style w:type="${type}" w:styleId="${id}"><w:name w:val="${name}"/>${content}</w:style>`
}

/** The style of what is in none. */
export function defaultStyle(type: 'paragraph' | 'character', id: string, name: string, content = ''): string {
  return style(type, id, name, content).replace(' w:styleId', ' w:default="1" w:styleId')
}

/** A picture in a header: the arms of the house, so many centimetres wide. `rel` leads to it. */
export function picture(rel: string, width: number, height: number): string {
  return `<w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="${emu(width)}" cy="${emu(height)}"/><wp:docPr id="1" name="Arms" descr="Arms of the house"/><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic><pic:nvPicPr><pic:cNvPr id="1" name="Arms"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="${rel}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="${emu(width)}" cy="${emu(height)}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`
}

function emu(centimetres: number): number {
  return Math.round(centimetres * 360_000)
}

/** A picture of waves, drawn here: 8-bit RGB (PNG, second edition). */
export function wavesPng(): Uint8Array {
  const [width, height] = [240, 80]
  const rows = Array.from({ length: height }, (_, y) => {
    const pixels = Array.from({ length: width }, (__, x) => (Math.sin(x / 12) * 12 + 40 < y ? [12, 74, 110] : [224, 242, 254]))
    return [0, ...pixels.flat()]
  })
  const header = [...word32(width), ...word32(height), 8, 2, 0, 0, 0]
  const chunks = [
    ['IHDR', Uint8Array.from(header)],
    ['IDAT', new Uint8Array(deflateSync(Uint8Array.from(rows.flat())))],
    ['IEND', new Uint8Array()],
  ] as const
  return Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, ...chunks.flatMap(([name, content]) => chunk(name, content))])
}

function chunk(name: string, content: Uint8Array): readonly number[] {
  const named = [...strToU8(name), ...content]
  return [...word32(content.length), ...named, ...word32(crc(named))]
}

function word32(value: number): readonly number[] {
  return [24, 16, 8, 0].map((shift) => (value >>> shift) & 0xff)
}

function crc(bytes: readonly number[]): number {
  let sum = 0xffffffff
  for (const byte of bytes) {
    sum ^= byte
    for (let bit = 0; bit < 8; bit += 1) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1
  }
  return (sum ^ 0xffffffff) >>> 0
}
