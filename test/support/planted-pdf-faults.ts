import { PDFArray, PDFDict, PDFDocument, PDFNumber, PDFString, ParseSpeeds } from 'pdf-lib'
import {
  name,
  first,
  element,
  link,
  page,
  inner,
  root,
  font,
  descendant,
  entries,
  set,
  remove,
  rewrite,
  rewriteMetadata,
} from './pdf-parts.ts'

/** A fault, put into a good PDF. It reports under `rule`, and under no other but those that it cannot do without. */
export interface PlantedPdfFault {
  readonly rule: string
  readonly fault: string
  readonly others?: readonly string[]
  readonly plant: (pdf: PDFDocument) => void
}

/** Reads a PDF, breaks it, and writes it again. */
export async function planted(bytes: Uint8Array, plant: PlantedPdfFault['plant']): Promise<Uint8Array> {
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false, parseSpeed: ParseSpeeds.Fastest })
  plant(pdf)
  return await pdf.save({ addDefaultPage: false, updateFieldAppearances: false, useObjectStreams: false, objectsPerTick: Infinity })
}

const content = (change: (text: string) => string) => (pdf: PDFDocument) => rewrite(page(pdf), 'Contents', change)
const annotate = (pdf: PDFDocument, annotation: Readonly<Record<string, string | number | readonly number[]>>) =>
  entries(page(pdf), 'Annots').push(pdf.context.register(pdf.context.obj({ Type: 'Annot', Rect: [0, 0, 9, 9], F: 4, ...annotation })))
const act = (action: string) => (pdf: PDFDocument) =>
  set(pdf.catalog, 'OpenAction', { Type: 'Action', S: action, JS: PDFString.of('app.beep()') })

/** Every rule of the checker, each with what breaks it. */
export const plantedPdfFaults: readonly PlantedPdfFault[] = [
  { rule: 'file-id', fault: 'no file ID', plant: (pdf) => void Reflect.deleteProperty(pdf.context.trailerInfo, 'ID') },
  {
    rule: 'encryption',
    fault: 'encrypted',
    plant: (pdf) => void (pdf.context.trailerInfo.Encrypt = pdf.context.register(pdf.context.obj({ Filter: 'Standard' }))),
  },
  {
    rule: 'streams',
    fault: 'a stream that lies in another file',
    plant: (pdf) => set(first(pdf, 'Subtype', 'XML'), 'F', { Type: 'Filespec', F: PDFString.of('x') }),
  },
  {
    rule: 'limits',
    fault: 'a string of 40,000 bytes',
    plant: (pdf) => set(page(pdf), 'PieceInfo', { x: PDFString.of('x'.repeat(40_000)) }),
  },
  { rule: 'limits', fault: 'graphics states 30 deep', plant: content((text) => `${'q '.repeat(30)}${'Q '.repeat(30)}${text}`) },
  { rule: 'operators', fault: 'an operator that is none', plant: content((text) => `${text}\nzz`) },
  { rule: 'operators', fault: 'a font that is not there', plant: content((text) => `${text}\nBT /none 9 Tf ET`) },
  {
    rule: 'operators',
    fault: 'a bracket that is not opened',
    others: ['parent-tree'],
    plant: content((text) => text.replace('BDC', '>> BDC')),
  },
  {
    rule: 'fonts-embedded',
    fault: 'a font that is not embedded',
    plant: (pdf) => remove(inner(descendant(pdf), 'FontDescriptor'), 'FontFile2'),
  },
  { rule: 'font-kinds', fault: 'no CIDToGIDMap', plant: (pdf) => remove(descendant(pdf), 'CIDToGIDMap') },
  { rule: 'to-unicode', fault: 'no ToUnicode', plant: (pdf) => remove(font(pdf), 'ToUnicode') },
  {
    rule: 'to-unicode',
    fault: 'a glyph that stands for nothing',
    plant: (pdf) => rewrite(font(pdf), 'ToUnicode', (text) => text.replace(/<0001> <[0-9A-F]+>/iu, '<0001> <0000>')),
  },
  {
    rule: 'to-unicode',
    fault: 'a glyph of the private use area',
    plant: (pdf) => rewrite(font(pdf), 'ToUnicode', (text) => text.replace(/<0001> <[0-9A-F]+>/iu, '<0001> <E000>')),
  },
  {
    rule: 'missing-glyph',
    fault: 'the box of a missing glyph',
    plant: content((text) => `/Artifact BMC BT /f0 9 Tf <0000> Tj ET EMC\n${text}`),
  },
  { rule: 'output-intent', fault: 'no output intent', plant: (pdf) => remove(pdf.catalog, 'OutputIntents') },
  {
    rule: 'output-intent',
    fault: 'a profile that is none',
    plant: (pdf) =>
      rewrite(inner(pdf.catalog.lookup(name('OutputIntents'), PDFArray).lookup(0, PDFDict)), 'DestOutputProfile', (text) =>
        text.replace('mntr', 'scnr'),
      ),
  },
  { rule: 'output-intent', fault: 'ink of which nothing is said', plant: content((text) => `0 0 0 1 k\n${text}`) },
  { rule: 'graphics-states', fault: 'a blend mode that is none', plant: withState({ BM: 'Glow' }) },
  { rule: 'graphics-states', fault: 'a transfer function', plant: withState({ TR: 'Identity' }) },
  {
    rule: 'graphics-states',
    fault: 'transparency without a colour space',
    others: ['output-intent'],
    plant: (pdf) => {
      withState({ ca: 0.5 })(pdf)
      remove(pdf.catalog, 'OutputIntents')
    },
  },
  {
    rule: 'pictures',
    fault: 'a picture that the reader smooths',
    others: ['tagged-content'],
    plant: withPicture({ Subtype: 'Image', Interpolate: true }),
  },
  { rule: 'pictures', fault: 'PostScript', others: ['tagged-content'], plant: withPicture({ Subtype: 'PS' }) },
  { rule: 'annotations', fault: 'a film', others: ['annotation-tags'], plant: (pdf) => annotate(pdf, { Subtype: 'Movie', AP: 0 }) },
  { rule: 'annotations', fault: 'a hidden link', plant: (pdf) => set(link(pdf), 'F', 6) },
  { rule: 'forms', fault: 'XFA', plant: (pdf) => set(pdf.catalog, 'AcroForm', { XFA: [] }) },
  { rule: 'actions', fault: 'JavaScript on opening', plant: act('JavaScript') },
  { rule: 'actions', fault: 'a program that is started', plant: act('Launch') },
  { rule: 'actions', fault: 'JavaScript by name', plant: (pdf) => set(pdf.catalog, 'Names', { JavaScript: {} }) },
  { rule: 'actions', fault: 'an action of a page', plant: (pdf) => set(page(pdf), 'AA', {}) },
  { rule: 'metadata', fault: 'no metadata', others: ['claims', 'information', 'title'], plant: (pdf) => remove(pdf.catalog, 'Metadata') },
  {
    rule: 'metadata',
    fault: 'metadata that is not well-formed',
    others: ['claims', 'information', 'title'],
    plant: (pdf) => rewriteMetadata(pdf, (text) => text.replace('</dc:title>', '')),
  },
  {
    rule: 'metadata',
    fault: 'a property that nothing describes',
    plant: (pdf) => rewriteMetadata(pdf, (text) => text.replace('<pdfaid:part>', '<pdf:Mood>calm</pdf:Mood><pdfaid:part>')),
  },
  {
    rule: 'metadata',
    fault: 'no description of PDF/UA’s mark',
    plant: (pdf) => rewriteMetadata(pdf, (text) => text.replace(/<pdfaExtension:schemas>[^]*<\/pdfaExtension:schemas>/u, '')),
  },
  {
    rule: 'claims',
    fault: 'no claim of PDF/UA',
    plant: (pdf) => rewriteMetadata(pdf, (text) => text.replace('<pdfuaid:part>1</pdfuaid:part>', '')),
  },
  { rule: 'claims', fault: 'a claim of level B', plant: (pdf) => rewriteMetadata(pdf, (text) => text.replace('>A<', '>B<')) },
  { rule: 'information', fault: 'two titles', plant: (pdf) => pdf.setTitle('Another') },
  {
    rule: 'embedded-files',
    fault: 'a file in PDF/A-2',
    plant: (pdf) => void pdf.context.register(pdf.context.obj({ Type: 'Filespec', F: PDFString.of('x'), UF: PDFString.of('x'), EF: {} })),
  },
  { rule: 'marked', fault: 'not Marked', plant: (pdf) => set(inner(pdf.catalog, 'MarkInfo'), 'Marked', false) },
  { rule: 'marked', fault: 'Suspects', plant: (pdf) => set(inner(pdf.catalog, 'MarkInfo'), 'Suspects', true) },
  {
    rule: 'marked',
    fault: 'no structure',
    others: ['annotation-tags', 'parent-tree'],
    plant: (pdf) => remove(pdf.catalog, 'StructTreeRoot'),
  },
  { rule: 'roles', fault: 'a type of element that is none', plant: (pdf) => set(element(pdf, 'P'), 'S', 'Paragraph') },
  { rule: 'roles', fault: 'roles in a circle', plant: (pdf) => set(inner(root(pdf), 'RoleMap'), 'Em', 'Em') },
  { rule: 'roles', fault: 'a standard type mapped', plant: (pdf) => set(inner(root(pdf), 'RoleMap'), 'Quote', 'Span') },
  { rule: 'nesting', fault: 'a paragraph in a list', plant: (pdf) => set(element(pdf, 'LI'), 'S', 'P') },
  { rule: 'nesting', fault: 'a row outside of a table', plant: (pdf) => set(element(pdf, 'P'), 'S', 'TR') },
  { rule: 'parent-tree', fault: 'a page that the tree does not know', plant: (pdf) => remove(page(pdf), 'StructParents') },
  { rule: 'parent-tree', fault: 'content that no element holds', plant: content((text) => text.replace(/\/MCID 0\b/u, '/MCID 9999')) },
  {
    rule: 'parent-tree',
    fault: 'an element of content that is not there',
    plant: (pdf) => entries(element(pdf, 'H1'), 'K').push(PDFNumber.of(9999)),
  },
  { rule: 'tagged-content', fault: 'a line that is neither', plant: content((text) => `0 0 m 9 9 l S\n${text}`) },
  {
    rule: 'tagged-content',
    fault: 'an artefact in a paragraph',
    plant: content((text) => text.replace(/(\/MCID 0\b[^]*?BDC)/u, '$1 /Artifact BMC EMC')),
  },
  { rule: 'tagged-content', fault: 'a mark that does not end', plant: content((text) => `${text}\n/Artifact BMC`) },
  { rule: 'language', fault: 'no language', plant: (pdf) => remove(pdf.catalog, 'Lang') },
  {
    rule: 'language',
    fault: 'a language that is none, of an element',
    plant: (pdf) => set(element(pdf, 'P'), 'Lang', PDFString.of('the usual')),
  },
  {
    rule: 'language',
    fault: 'a language that is none, in a page',
    plant: content((text) => text.replace(/\/Lang \([^)]*\)/u, '/Lang (?)')),
  },
  {
    rule: 'title',
    fault: 'no title',
    others: ['information'],
    plant: (pdf) => rewriteMetadata(pdf, (text) => text.replace(/<dc:title>.*<\/dc:title>/u, '')),
  },
  { rule: 'title', fault: 'the title not shown', plant: (pdf) => set(inner(pdf.catalog, 'ViewerPreferences'), 'DisplayDocTitle', false) },
  { rule: 'headings', fault: 'a level left out', plant: (pdf) => set(element(pdf, 'H2'), 'S', 'H3') },
  { rule: 'headings', fault: 'a first heading of the second level', plant: (pdf) => set(element(pdf, 'H1'), 'S', 'H2') },
  { rule: 'figure-text', fault: 'a figure without words', plant: (pdf) => set(element(pdf, 'P'), 'S', 'Figure') },
  {
    rule: 'table-scope',
    fault: 'no Scope of a column',
    plant: (pdf) => remove(entries(element(pdf, 'TH'), 'A').lookup(0, PDFDict), 'Scope'),
  },
  {
    rule: 'table-shape',
    fault: 'a row that is too short',
    others: ['parent-tree'],
    plant: (pdf) => entries(element(pdf, 'TR'), 'K').remove(0),
  },
  { rule: 'note-ids', fault: 'a note without an ID', plant: (pdf) => remove(element(pdf, 'Note'), 'ID') },
  { rule: 'note-ids', fault: 'an ID twice', plant: (pdf) => set(element(pdf, 'Note'), 'ID', PDFString.of('Note 2')) },
  { rule: 'tab-order', fault: 'no tab order', plant: (pdf) => remove(page(pdf), 'Tabs') },
  { rule: 'link-contents', fault: 'a link without words', plant: (pdf) => remove(link(pdf), 'Contents') },
  { rule: 'link-places', fault: 'a link to no page', plant: (pdf) => set(link(pdf), 'Dest', [pdf.context.nextRef(), 'Fit']) },
  {
    rule: 'link-places',
    fault: 'a link to far below a page',
    plant: (pdf) => set(link(pdf), 'Dest', [pdf.getPage(0).ref, 'XYZ', 0, -20_000, 0]),
  },
  {
    rule: 'annotation-tags',
    fault: 'a link that no element holds',
    plant: (pdf) => annotate(pdf, { Subtype: 'Link' }),
    others: ['link-contents'],
  },
  { rule: 'annotation-tags', fault: 'a link that leads to no element', plant: (pdf) => set(link(pdf), 'StructParent', 9999) },
  { rule: 'outline', fault: 'no outline', plant: (pdf) => remove(pdf.catalog, 'Outlines') },
]

function withState(state: Readonly<Record<string, string | number>>) {
  return (pdf: PDFDocument) => {
    set(inner(page(pdf), 'Resources'), 'ExtGState', { planted: pdf.context.obj(state) })
    content((text) => `/planted gs\n${text}`)(pdf)
  }
}

function withPicture(picture: Readonly<Record<string, string | boolean>>) {
  return (pdf: PDFDocument) => {
    const stream = pdf.context.register(pdf.context.flateStream('', { Type: 'XObject', ...picture }))
    set(inner(page(pdf), 'Resources'), 'XObject', { planted: stream })
    content((text) => `/planted Do\n${text}`)(pdf)
  }
}
